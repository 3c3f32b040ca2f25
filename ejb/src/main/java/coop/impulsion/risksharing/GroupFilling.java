package coop.impulsion.risksharing;

/**
 * How a group fills up as its level rises: which of its pledges give all their room, and how much amount still follows
 * the level. Answers for any level after one pass, since the pledges that can fill up before the level is 1 stand in buckets
 * by room / amount: only the bucket that the level falls into has to be looked at.
 */
final class GroupFilling {

    private static final int MOST_BUCKETS = 4_096;
    private static final int PER_BUCKET = 8;

    private final long[] amounts;
    private final long[] rooms;
    private final int[] starts;
    /** By bucket: amounts of the pledges in the buckets before it. */
    private final long[] amountsBefore;

    private final long[] roomsBefore;
    private final long unboundedAmount;
    private final long unboundedRoom;
    private long full;
    private long open;

    GroupFilling(PledgeTable table, PledgeGroup group) {
        int size = 0;
        for (int slot = group.start(); slot < group.end(); slot++) {
            size += table.room(slot) < table.amount(slot) ? 1 : 0;
        }
        int buckets = 1;
        while (buckets < MOST_BUCKETS && buckets * PER_BUCKET < size) {
            buckets *= 2;
        }
        this.starts = new int[buckets + 1];
        this.amounts = new long[size];
        this.rooms = new long[size];
        this.amountsBefore = new long[buckets + 1];
        this.roomsBefore = new long[buckets + 1];
        int[] bucketOf = new int[group.end() - group.start()];
        for (int i = 0; i < bucketOf.length; i++) {
            long room = table.room(group.start() + i);
            long amount = table.amount(group.start() + i);
            bucketOf[i] = room < amount ? bucket(room, amount, buckets) : -1;
            if (bucketOf[i] >= 0) {
                int after = bucketOf[i] + 1;
                starts[after]++;
                amountsBefore[after] += amount;
                roomsBefore[after] += room;
            }
        }
        for (int b = 0; b < buckets; b++) {
            starts[b + 1] += starts[b];
            amountsBefore[b + 1] += amountsBefore[b];
            roomsBefore[b + 1] += roomsBefore[b];
        }
        int[] next = starts.clone();
        for (int i = 0; i < bucketOf.length; i++) {
            if (bucketOf[i] >= 0) {
                int at = next[bucketOf[i]]++;
                amounts[at] = table.amount(group.start() + i);
                rooms[at] = table.room(group.start() + i);
            }
        }
        this.unboundedAmount = group.amounts() - amountsBefore[buckets];
        this.unboundedRoom = group.rooms() - roomsBefore[buckets];
    }

    /** room × buckets / amount, rounded down, for a room below the amount: buckets is a power of two. */
    private static int bucket(long room, long amount, int buckets) {
        return room < Long.MAX_VALUE / MOST_BUCKETS
                ? (int) (room * buckets / amount)
                : (int) Fraction.of(room, amount).times(buckets).floor();
    }

    /** Brings the group to a level. */
    void fillTo(Level level) {
        int buckets = starts.length - 1;
        if (level.isOne()) {
            full = roomsBefore[buckets] + unboundedRoom;
            open = 0;
            return;
        }
        int bucket = (int) level.floorOf(buckets);
        full = roomsBefore[bucket];
        open = amountsBefore[buckets] - amountsBefore[bucket] + unboundedAmount;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (level.floorOf(amounts[i]) >= rooms[i]) {
                full += rooms[i];
                open -= amounts[i];
            }
        }
    }

    /** Rooms of the pledges that give all they can at the present level. */
    long full() {
        return full;
    }

    /** Amounts of those that follow the level. */
    long open() {
        return open;
    }
}
