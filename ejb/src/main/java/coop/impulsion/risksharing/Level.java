package coop.impulsion.risksharing;

import java.math.BigInteger;

/**
 * A part of their amount that commitments bear, from 0 to 1, ready to be applied to many amounts fast and exactly: the
 * quotient is taken from the first 128 binary places, and whatever these leave open is settled by exact arithmetic.
 */
final class Level {

    private static final int SMALL_BITS = 62;
    /** Two units of the 64th binary place: how far {@link #bitsOf} may lie below the true remainder. */
    private static final long ERROR = 2;

    private final Fraction value;
    private final boolean one;
    private final boolean small;
    private final long numerator;
    private final long denominator;
    private final long high;
    private final long low;

    /** @throws IllegalArgumentException if the value is not between 0 and 1 */
    Level(Fraction value) {
        if (value.signum() < 0 || value.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a level of " + value);
        }
        this.value = value;
        this.one = value.equals(Fraction.ONE);
        this.small = value.denominator().bitLength() <= SMALL_BITS;
        this.numerator = small ? value.numerator().longValue() : 0;
        this.denominator = small ? value.denominator().longValue() : 0;
        BigInteger places = value.numerator().shiftLeft(128).divide(value.denominator());
        this.high = places.shiftRight(64).longValue();
        this.low = places.longValue();
    }

    Fraction value() {
        return value;
    }

    boolean isOne() {
        return one;
    }

    /** The whole cents of this part of an amount. */
    long floorOf(long amount) {
        if (one) {
            return amount;
        }
        long places = amount * high;
        long carried = places + highProduct(amount, low);
        long floor = highProduct(amount, high) + (Long.compareUnsigned(carried, places) < 0 ? 1 : 0);
        // Only just below a whole number can the places beyond the 128th matter.
        return Long.compareUnsigned(carried, -ERROR) < 0 ? floor : exactFloor(amount, floor);
    }

    private long exactFloor(long amount, long floor) {
        if (small) {
            // The products wrap around, their difference does not: it is less than twice the denominator.
            return amount * numerator - floor * denominator >= denominator ? floor + 1 : floor;
        }
        return product(amount).divide(value.denominator()).longValueExact();
    }

    /** Whether this part of an amount is a whole number of cents, hence equal to its floor. */
    boolean isWholeAt(long amount, long floor) {
        if (one) {
            return true;
        }
        if (small) {
            return amount * numerator == floor * denominator;
        }
        return bitsOf(amount, floor) == 0
                && product(amount).equals(value.denominator().multiply(BigInteger.valueOf(floor)));
    }

    /**
     * The remainder above the floor in units of the 64th binary place, unsigned, not above the true one and less than
     * {@link #ERROR} units below it.
     */
    long bitsOf(long amount, long floor) {
        if (one) {
            return 0;
        }
        long places = amount * high;
        long carried = places + highProduct(amount, low);
        long whole = highProduct(amount, high) + (Long.compareUnsigned(carried, places) < 0 ? 1 : 0);
        return whole == floor ? carried : 0;
    }

    /** Compares the remainders of two parts: exactly, also where their bits are alike. */
    static int compareRemainders(Level a, long amountA, long floorA, Level b, long amountB, long floorB) {
        if (amountA == amountB && (a == b || a.value.equals(b.value))) {
            return 0;
        }
        long bitsA = a.bitsOf(amountA, floorA);
        long bitsB = b.bitsOf(amountB, floorB);
        long distance = bitsA - bitsB;
        if (distance > ERROR || distance < -ERROR) {
            return Long.compareUnsigned(bitsA, bitsB);
        }
        return a.excess(amountA, floorA)
                .multiply(b.value.denominator())
                .compareTo(b.excess(amountB, floorB).multiply(a.value.denominator()));
    }

    /** @return whether bits lie so close that only the exact remainders tell which is larger */
    static boolean alike(long bitsA, long bitsB) {
        long distance = bitsA - bitsB;
        return distance <= ERROR && distance >= -ERROR;
    }

    /** The remainder above the floor in units of 1 / denominator. */
    private BigInteger excess(long amount, long floor) {
        return product(amount).subtract(value.denominator().multiply(BigInteger.valueOf(floor)));
    }

    private BigInteger product(long amount) {
        return value.numerator().multiply(BigInteger.valueOf(amount));
    }

    /** Upper half of the product of a non-negative and an unsigned number. */
    static long highProduct(long nonNegative, long unsigned) {
        return Math.multiplyHigh(nonNegative, unsigned) + (nonNegative & (unsigned >> 63));
    }
}
