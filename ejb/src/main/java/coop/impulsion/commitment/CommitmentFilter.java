package coop.impulsion.commitment;

import coop.impulsion.risksharing.ContributorClass;

/**
 * What a list of commitments is narrowed to; null parts narrow nothing.
 *
 * @param contributor number of a contributor
 * @param text part of a number or a contributor's name, any case
 * @param left what the fund still has to ask for
 */
public record CommitmentFilter(
        ContributorClass contributorClass, CommitmentState state, String contributor, String text, Left left) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, null);

    /** What is promised and not yet asked for, of commitments that are neither over nor in default. */
    public enum Left {
        /** By a call for funds. */
        TO_CALL,
        /** By noting the public body's notification. */
        TO_NOTIFY
    }

    public static CommitmentFilter ofContributor(String number) {
        return new CommitmentFilter(null, null, number, null, null);
    }
}
