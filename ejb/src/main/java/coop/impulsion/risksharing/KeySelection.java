package coop.impulsion.risksharing;

import java.util.Random;

/**
 * Partitions slots by their keys around a place: the smaller keys first, then those equal to the key of that place, then
 * the greater ones. Linear time.
 */
final class KeySelection {

    private final int[] slots;
    private final long[] keys;
    private final int from;
    private final int to;

    /** @param keys one for each place of the slots, moved with them; afterwards used up */
    KeySelection(int[] slots, long[] keys, int from, int to, int place) {
        this.slots = slots;
        this.keys = keys;
        Random pivots = new Random(1);
        int low = from;
        int high = to;
        while (true) {
            long pivot = keys[low + pivots.nextInt(high - low)];
            int smaller = low;
            int greater = high;
            for (int i = low; i < greater; ) {
                if (keys[i] < pivot) {
                    swap(i++, smaller++);
                } else if (keys[i] > pivot) {
                    swap(i, --greater);
                } else {
                    i++;
                }
            }
            if (place < smaller) {
                high = smaller;
            } else if (place >= greater) {
                low = greater;
            } else {
                this.from = smaller;
                this.to = greater;
                return;
            }
        }
    }

    private void swap(int a, int b) {
        int slot = slots[a];
        slots[a] = slots[b];
        slots[b] = slot;
        long key = keys[a];
        keys[a] = keys[b];
        keys[b] = key;
    }

    /** First place of the equal keys. */
    int from() {
        return from;
    }

    /** Place after the last of the equal keys. */
    int to() {
        return to;
    }
}
