package coop.impulsion.risksharing;

import java.util.SortedMap;

/**
 * What one commitment bears of an award. Example: P1 bears 5,000.00, of which 3,600.00 for the first post, 1,000.00 for
 * equipment and 400.00 for engineering.
 *
 * @param cents sum of the lines
 * @param lines cents by line, for each line of the award that the commitment may pay, 0 too; empty if it is not eligible
 */
public record Share(String pledgeId, ContributorClass contributorClass, long cents, SortedMap<String, Long> lines) {}
