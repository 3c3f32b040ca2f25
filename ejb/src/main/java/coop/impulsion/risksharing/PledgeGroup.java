package coop.impulsion.risksharing;

/**
 * The pledges of one class that may pay for the same lines: a range of slots of the {@link PledgeTable}. Whatever one of
 * them could pay another could pay instead, so they share one level.
 *
 * @param index place in the table's groups
 * @param classIndex ordinal of the class
 * @param pattern number of the line pattern
 * @param start first slot
 * @param end slot after the last
 * @param amounts sum of the amounts
 * @param rooms sum of the rooms
 */
record PledgeGroup(int index, int classIndex, int pattern, int start, int end, long amounts, long rooms) {}
