package coop.impulsion.risksharing;

import java.math.BigInteger;

/** A part of a whole, such as one line of what some commitments pay together, applied to many amounts exactly. */
final class Proportion {

    private final long part;
    private final long whole;
    private final long reciprocal;

    /**
     * @param part from 0 to the whole
     * @param whole less than 2^62
     */
    Proportion(long part, long whole) {
        this.part = part;
        this.whole = whole;
        this.reciprocal = part == whole
                ? -1
                : BigInteger.valueOf(part)
                        .shiftLeft(64)
                        .divide(BigInteger.valueOf(whole))
                        .longValue();
    }

    /** amount × part / whole, rounded down. */
    long floorOf(long amount) {
        // The estimate is the quotient or one less: what the reciprocal lacks is below one unit for any amount.
        long estimate = Level.highProduct(amount, reciprocal);
        return amount * part - estimate * whole >= whole ? estimate + 1 : estimate;
    }

    /** amount × part / whole, rounded up. */
    long ceilingOf(long amount) {
        long floor = floorOf(amount);
        return remainderOf(amount, floor) == 0 ? floor : floor + 1;
    }

    /** (amount × part) modulo whole. */
    long remainderOf(long amount, long floor) {
        return amount * part - floor * whole;
    }
}
