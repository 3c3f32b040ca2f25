/**
 * Commitments, calls and receipts as aggregates, and the rules they keep: what earmarks allow, which accounts a
 * commitment's events touch. Holds no SQL.
 */
package coop.impulsion.commitment.model;
