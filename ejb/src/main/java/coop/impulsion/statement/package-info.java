/**
 * Impact statements: the record of what a contributor's money did in a period, the runs that make one document for each
 * contributor, and the port that renders it. Holds no figure of its own: all are read from the ledger and from
 * {@code impact}.
 */
package coop.impulsion.statement;
