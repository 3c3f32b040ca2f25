/** The minutes of a session as a document. Holds its words and order; computes no amount. */
package coop.impulsion.committee.report;
