package coop.impulsion.risksharing;

/** Sorts numbers by their upper 32 bits in linear time, stably. */
final class RadixSort {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /** @return the sorted numbers; the given array is used up */
    static long[] byUpperHalf(long[] numbers) {
        long[] from = numbers;
        long[] to = new long[numbers.length];
        for (int shift = 32; shift < 64; shift += DIGIT_BITS) {
            int[] next = new int[DIGITS + 1];
            for (long number : from) {
                next[digit(number, shift) + 1]++;
            }
            for (int d = 1; d < DIGITS; d++) {
                next[d] += next[d - 1];
            }
            for (long number : from) {
                to[next[digit(number, shift)]++] = number;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & (DIGITS - 1);
    }
}
