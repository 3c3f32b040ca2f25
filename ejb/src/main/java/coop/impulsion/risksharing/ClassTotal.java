package coop.impulsion.risksharing;

/**
 * What one class bears of an award, and why. Example: citizens with a quota of 20 % are asked 5,000.00 of 25,000.00, but can
 * only give 1,000.00: {@link Standing#GIVES_ALL_IT_CAN}.
 *
 * @param quotaBasisPoints its quota
 * @param askedCents the quota applied to the award, exact
 * @param fairCents its exact fair total, before rounding to cents
 * @param cents its total
 * @param oddCent whether it got one of the cents that rounding down left over
 * @param amountCents sum of the amounts signed by its eligible commitments: what shares inside the class go by
 * @param roomCents the most that its eligible commitments could give to this award, whatever the line
 * @param pledges how many of its commitments are eligible
 * @param fullPledges how many of them give all their room
 */
public record ClassTotal(
        ContributorClass contributorClass,
        int quotaBasisPoints,
        Fraction askedCents,
        Fraction fairCents,
        long cents,
        boolean oddCent,
        long amountCents,
        long roomCents,
        int pledges,
        int fullPledges) {

    /** Where a class stands against its quota. */
    public enum Standing {
        /** It bears exactly its quota. */
        AT_QUOTA,
        /** Rooms or earmarks keep it below its quota: it bears the most it can. */
        GIVES_ALL_IT_CAN,
        /** It bears more than its quota, in place of a class that can't. */
        CARRIES_FOR_OTHERS
    }

    public Standing standing() {
        int order = fairCents.compareTo(askedCents);
        return order == 0 ? Standing.AT_QUOTA : order < 0 ? Standing.GIVES_ALL_IT_CAN : Standing.CARRIES_FOR_OTHERS;
    }
}
