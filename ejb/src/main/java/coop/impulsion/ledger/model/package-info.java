/**
 * The ledger's own rules, without a database: when an entry may be posted, what its mirror is, and the text that is
 * hashed into the chain. Holds no SQL and no clock.
 */
package coop.impulsion.ledger.model;
