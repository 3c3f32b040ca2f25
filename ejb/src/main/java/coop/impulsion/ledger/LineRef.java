package coop.impulsion.ledger;

/**
 * One line of a posted entry.
 *
 * @param position the entry's place in the fund's chain
 * @param lineNo the line's place in the entry, from 1
 */
public record LineRef(long position, int lineNo) {}
