package coop.impulsion.risksharing;

/**
 * The most that one commitment gives to one award: nothing said, an amount, or a part of the award rounded down to the
 * cent. Example: 10 % of 25,000.05 is 2,500.00.
 */
public final class Ceiling {

    private static final Ceiling NONE = new Ceiling(Long.MAX_VALUE, -1);

    private final long cents;
    private final int basisPoints;

    private Ceiling(long cents, int basisPoints) {
        this.cents = cents;
        this.basisPoints = basisPoints;
    }

    public static Ceiling none() {
        return NONE;
    }

    public static Ceiling ofCents(long cents) {
        if (cents < 0) {
            throw new IllegalArgumentException("negative ceiling: " + cents);
        }
        return new Ceiling(cents, -1);
    }

    /** A part of the award in hundredths of a percent, from 0 to 10,000. */
    public static Ceiling ofBasisPoints(int basisPoints) {
        if (basisPoints < 0 || basisPoints > SharingRule.WHOLE) {
            throw new IllegalArgumentException("ceiling of " + basisPoints + " basis points");
        }
        return new Ceiling(Long.MAX_VALUE, basisPoints);
    }

    /**
     * What this ceiling leaves of an award.
     *
     * @param awardCents sum of the award's lines
     */
    public long limitCents(long awardCents) {
        if (basisPoints < 0) {
            return cents;
        }
        // In two parts, so that no amount overflows; the second part alone is rounded down, the first is whole.
        return awardCents / SharingRule.WHOLE * basisPoints
                + awardCents % SharingRule.WHOLE * basisPoints / SharingRule.WHOLE;
    }

    /**
     * Room of a commitment in an award: min(available, ceiling).
     *
     * @param availableCents amount less what awards hold of it
     * @param awardCents sum of the award's lines
     */
    public long roomCents(long availableCents, long awardCents) {
        return Math.min(availableCents, limitCents(awardCents));
    }
}
