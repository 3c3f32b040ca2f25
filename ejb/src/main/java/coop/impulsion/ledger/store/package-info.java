/**
 * How the ledger is kept and read: plain JDBC on the transaction's own connection, because entries are rows that are
 * written once and never become objects again. Holds no rule that {@code ledger.model} could hold.
 */
package coop.impulsion.ledger.store;
