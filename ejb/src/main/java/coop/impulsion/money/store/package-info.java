/** How an amount is kept in a column: a {@code BIGINT} of cents. Holds converters only. */
package coop.impulsion.money.store;
