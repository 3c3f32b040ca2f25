/**
 * The ledger on paper and in spreadsheets: turns the records of {@code coop.impulsion.ledger} into files. Adds up what
 * it prints, to show it and to check it, and computes no amount that its records do not carry.
 */
package coop.impulsion.ledger.report;
