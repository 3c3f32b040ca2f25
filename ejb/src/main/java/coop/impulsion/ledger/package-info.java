/**
 * The fund's double-entry ledger: entries that are posted once, balanced, numbered without gaps, chained by hashes and
 * never changed; the sub-ledger of share movements that belongs to them; what is read from both. Holds no rule about
 * who pays for what (that is {@code risksharing}) and no document format (that is the module {@code reports}).
 */
package coop.impulsion.ledger;
