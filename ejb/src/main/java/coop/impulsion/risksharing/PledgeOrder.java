package coop.impulsion.risksharing;

import java.util.Arrays;
import java.util.List;

/**
 * One order of pledges that doesn't depend on the order they were given in, cheap for a million of them: by the hash of
 * the id, then by the id. What follows from it must not matter to anybody; who gets a cent is a matter of
 * {@link TieOrder}.
 */
final class PledgeOrder {

    private PledgeOrder() {}

    /**
     * @return places in the list
     * @throws IllegalArgumentException if two pledges have the same id
     */
    static int[] of(List<Pledge> pledges) {
        long[] keys = new long[pledges.size()];
        int given = 0;
        for (Pledge pledge : pledges) {
            keys[given] = (long) pledge.id().hashCode() << 32 | given++;
        }
        keys = RadixSort.byUpperHalf(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
        }
        int start = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] >> 32 != keys[start] >> 32) {
                if (i - start > 1) {
                    sortById(pledges, order, start, i);
                }
                start = i;
            }
        }
        return order;
    }

    private static void sortById(List<Pledge> pledges, int[] order, int start, int end) {
        Integer[] sorted = new Integer[end - start];
        Arrays.setAll(sorted, i -> order[start + i]);
        Arrays.sort(sorted, (a, b) -> {
            int byId = TieOrder.compareByCodePoint(
                    pledges.get(a).id(), pledges.get(b).id());
            if (byId == 0) {
                throw new IllegalArgumentException(
                        "two pledges are called " + pledges.get(a).id());
            }
            return byId;
        });
        for (int i = start; i < end; i++) {
            order[i] = sorted[i - start];
        }
    }
}
