package coop.impulsion.award;

import coop.impulsion.money.Money;

/**
 * A commitment that gave an award all it could.
 *
 * @param share what it gave
 * @param isByCeiling whether its ceiling for one award stopped it, rather than the end of its money
 */
public record FullCommitmentView(String commitment, String contributorName, Money share, boolean isByCeiling) {}
