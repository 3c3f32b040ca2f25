package coop.impulsion.commitment;

import coop.impulsion.risksharing.ContributorClass;

/**
 * What a list of commitments is narrowed to; null parts narrow nothing.
 *
 * @param contributor number of a contributor
 * @param text part of a number or a contributor's name, any case
 */
public record CommitmentFilter(
        ContributorClass contributorClass, CommitmentState state, String contributor, String text) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null);
}
