/** The agreement of an award as a document. Holds its words and order; computes no amount. */
package coop.impulsion.award.report;
