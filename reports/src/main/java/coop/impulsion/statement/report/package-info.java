/** The impact statement as a document. Holds its words and order; computes no amount. */
package coop.impulsion.statement.report;
