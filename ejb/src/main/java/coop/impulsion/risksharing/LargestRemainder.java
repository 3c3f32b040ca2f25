package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Splits whole cents in proportion to whole weights: each part is rounded down, and the cents left go one by one to the
 * largest remainders. Example: 100.00 by three equal weights is 33.34, 33.33, 33.33. O(n log n).
 */
final class LargestRemainder {

    private final long[] parts;
    private final boolean[] oddCents;

    private LargestRemainder(long[] parts, boolean[] oddCents) {
        this.parts = parts;
        this.oddCents = oddCents;
    }

    /**
     * @param cents what to split, not above the sum of the weights, so that no part is above its weight
     * @param weights not negative
     * @param tieRanks among equal remainders the smallest rank goes first
     */
    static LargestRemainder split(long cents, long[] weights, int[] tieRanks) {
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        if (cents < 0 || cents > sum) {
            throw new IllegalArgumentException(cents + " cents to split upon " + sum);
        }
        int size = weights.length;
        long[] parts = new long[size];
        long[] remainders = new long[size];
        long left = cents;
        for (int i = 0; i < size; i++) {
            if (weights[i] > 0) {
                divide(cents, weights[i], sum, parts, remainders, i);
                left -= parts[i];
            }
        }
        boolean[] oddCents = new boolean[size];
        if (left > 0) {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> {
                int byRemainder = Long.compare(remainders[b], remainders[a]);
                return byRemainder != 0 ? byRemainder : Integer.compare(tieRanks[a], tieRanks[b]);
            });
            for (int i = 0; i < left; i++) {
                parts[order[i]]++;
                oddCents[order[i]] = true;
            }
        }
        return new LargestRemainder(parts, oddCents);
    }

    private static void divide(long cents, long weight, long sum, long[] parts, long[] remainders, int at) {
        long product = cents * weight;
        if (Math.multiplyHigh(cents, weight) == 0 && product >= 0) {
            parts[at] = product / sum;
            remainders[at] = product % sum;
        } else {
            BigInteger[] division = BigInteger.valueOf(cents)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            parts[at] = division[0].longValueExact();
            remainders[at] = division[1].longValueExact();
        }
    }

    long part(int at) {
        return parts[at];
    }

    boolean oddCent(int at) {
        return oddCents[at];
    }
}
