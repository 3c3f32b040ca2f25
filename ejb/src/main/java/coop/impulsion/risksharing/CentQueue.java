package coop.impulsion.risksharing;

import java.util.Arrays;
import java.util.Random;

/**
 * The slots of one class that have a remainder, as they wait for the cents that rounding down left: largest remainder
 * first, then earlier signature, then id. Finds the first few in linear time; sorts only if asked to.
 */
final class CentQueue {

    private static final int BUCKET_BITS = 16;
    private static final int FEW = 1_000;
    /** How far the bits of two remainders may lie apart while the true ones still stand the other way round. */
    private static final long ERROR = 2;

    private final PledgeTable table;
    private final Level[] levelOf;
    private final long[] floors;
    private final long[] bits;
    private int[] slots = new int[16];
    private int size;
    private final Random pivots = new Random(1);

    /**
     * @param levels by group
     * @param floors by slot: fair amounts rounded down
     * @param bits by slot: their remainders, as {@link Level#bitsOf} gives them
     */
    CentQueue(PledgeTable table, Level[] levels, long[] floors, long[] bits) {
        this.table = table;
        this.levelOf = levels;
        this.floors = floors;
        this.bits = bits;
    }

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        slots[size++] = slot;
    }

    int size() {
        return size;
    }

    /** A slot by its place; in the order of the queue once it is sorted. */
    int slot(int at) {
        return slots[at];
    }

    /** Brings the first ones, in no order, before all others. */
    void bringFirst(int count) {
        if (count == 0 || count == size) {
            return;
        }
        int[] buckets = new int[1 << BUCKET_BITS];
        for (int i = 0; i < size; i++) {
            buckets[(int) (bits[slots[i]] >>> (64 - BUCKET_BITS))]++;
        }
        int bucket = buckets.length;
        int above = 0;
        do {
            above += buckets[--bucket];
        } while (above < count);
        // Only those in the bucket where the last cent falls, and those a hair's breadth from it, have to be compared.
        long least = (long) bucket << (64 - BUCKET_BITS);
        long most = least | -1L >>> BUCKET_BITS;
        int sure = 0;
        int contested = 0;
        for (int i = 0; i < size; i++) {
            long remainder = bits[slots[i]];
            if (isAbove(remainder, most)) {
                swap(i, contested++);
                swap(contested - 1, sure++);
            } else if (!isBelow(remainder, least)) {
                swap(i, contested++);
            }
        }
        if (contested - sure > FEW && count < contested) {
            settleTies(sure, contested, count);
        } else {
            select(sure, contested, count);
        }
    }

    /**
     * Where many wait with one and the same remainder, as when everybody gave 50.00, comparing them two by two would
     * jump about in memory: the days of their signatures are read one after the other first.
     */
    private void settleTies(int from, int to, int place) {
        long[] keys = new long[to];
        for (int i = from; i < to; i++) {
            keys[i] = ~bits[slots[i]] ^ Long.MIN_VALUE;
        }
        KeySelection equal = new KeySelection(slots, keys, from, to, place);
        if (isOneRemainder(from, to, equal)) {
            table.readSignatureDays(slots, equal.from(), equal.to(), keys);
            KeySelection sameDay = new KeySelection(slots, keys, equal.from(), equal.to(), place);
            select(sameDay.from(), sameDay.to(), place);
        } else {
            select(from, to, place);
        }
    }

    /** Whether all with these bits have exactly the same remainder, and none beside them could have it. */
    private boolean isOneRemainder(int from, int to, KeySelection equal) {
        int first = slots[equal.from()];
        for (int i = from; i < to; i++) {
            int slot = slots[i];
            if (Level.alike(bits[slot], bits[first])) {
                boolean isInside = equal.from() <= i && i < equal.to();
                if (!isInside || table.amount(slot) != table.amount(first) || level(slot) != level(first)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAbove(long remainder, long most) {
        return Long.compareUnsigned(remainder, most) > 0 && remainder - most > ERROR;
    }

    private static boolean isBelow(long remainder, long least) {
        return Long.compareUnsigned(remainder, least) < 0 && least - remainder > ERROR;
    }

    /** Quickselect: afterwards those before the place are the first ones of the range. */
    private void select(int from, int to, int place) {
        int low = from;
        int high = to - 1;
        while (low < high && place > low && place <= high) {
            swap(low, low + pivots.nextInt(high - low + 1));
            int pivot = slots[low];
            int left = low;
            int right = high + 1;
            while (true) {
                do {
                    left++;
                } while (left <= high && compare(slots[left], pivot) < 0);
                do {
                    right--;
                } while (compare(pivot, slots[right]) < 0);
                if (left >= right) {
                    break;
                }
                swap(left, right);
            }
            swap(low, right);
            if (right < place) {
                low = right + 1;
            } else {
                high = right - 1;
            }
        }
    }

    private void swap(int a, int b) {
        int slot = slots[a];
        slots[a] = slots[b];
        slots[b] = slot;
    }

    /**
     * Brings all in the order of the queue: by the upper half of the bits, which takes linear time, and where these lie
     * too close, by comparing.
     */
    void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ~bits[slots[i]] >>> 32 << 32 | slots[i];
        }
        keys = RadixSort.byUpperHalf(keys);
        for (int i = 0; i < size; i++) {
            slots[i] = (int) keys[i];
        }
        int[] aside = new int[size];
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || (keys[i] >>> 32) - (keys[i - 1] >>> 32) > 1) {
                sort(aside, start, i);
                start = i;
            }
        }
    }

    private void sort(int[] aside, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(aside, from, middle);
        sort(aside, middle, to);
        System.arraycopy(slots, from, aside, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            slots[at] = right < to && compare(slots[right], aside[left]) < 0 ? slots[right++] : aside[left++];
        }
    }

    /** Leaves out the first ones and all that wait in some groups; the order of the others stays. */
    void drop(int count, boolean[] closedGroups) {
        int kept = 0;
        for (int i = count; i < size; i++) {
            if (!closedGroups[table.groupOf(slots[i]).index()]) {
                slots[kept++] = slots[i];
            }
        }
        size = kept;
    }

    private int compare(int a, int b) {
        long bitsA = bits[a];
        long bitsB = bits[b];
        if (!Level.alike(bitsA, bitsB)) {
            return Long.compareUnsigned(bitsB, bitsA);
        }
        int byRemainder =
                Level.compareRemainders(level(b), table.amount(b), floors[b], level(a), table.amount(a), floors[a]);
        if (byRemainder != 0) {
            return byRemainder;
        }
        Pledge first = table.pledge(a);
        Pledge second = table.pledge(b);
        return TieOrder.compare(first.signedOn(), first.id(), second.signedOn(), second.id());
    }

    private Level level(int slot) {
        return levelOf[table.groupOf(slot).index()];
    }
}
