package coop.impulsion.risksharing;

/**
 * Why a commitment bears what it bears, so that it can be redone with a pocket calculator: level × amount, or the room if
 * that is less, is the fair amount; rounded down, plus the odd cent if it got one, it is the share.
 *
 * <p>Example: one line of 100.00, three equal citizens of 500.00: level 1/15, fair 10,000/3 cents, 33.34 with the odd cent.
 *
 * @param version of the sharing agreement
 * @param quotaBasisPoints quota of its class
 * @param amountCents what was signed
 * @param roomCents the most it could give to this award
 * @param classAmountCents sum of the amounts of its class's eligible commitments
 * @param classCents what its class bears
 * @param classLevel part of their amounts that all of the class would bear if everyone could pay every line
 * @param level part of their amounts that those with the same class and lines bear, unless their room is less
 * @param fairCents its exact fair amount, before rounding to cents
 * @param cents its share
 * @param oddCent whether it got one of the cents that rounding down left over
 * @param stop what its amount depends on
 */
public record ShareReason(
        String pledgeId,
        ContributorClass contributorClass,
        int version,
        int quotaBasisPoints,
        long amountCents,
        long roomCents,
        long classAmountCents,
        long classCents,
        Fraction classLevel,
        Fraction level,
        Fraction fairCents,
        long cents,
        boolean oddCent,
        Stop stop) {

    /** What a fair amount stops at. */
    public enum Stop {
        /** Its class has no quota, or its earmark allows no line of the award: it bears nothing. */
        NOT_ELIGIBLE,
        /** It gives all its room; the others of its class carry on. */
        ROOM,
        /** Pro rata to the amounts signed in its class. */
        PRO_RATA,
        /** Less than pro rata: the lines that it may pay need no more. */
        LINES_NEED_NO_MORE,
        /** More than pro rata: others of its class can't pay the lines that it can. */
        LINES_NEED_MORE
    }
}
