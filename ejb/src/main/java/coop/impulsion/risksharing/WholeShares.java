package coop.impulsion.risksharing;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The whole cents of each commitment: its exact fair amount rounded down, and the cents left of its class one by one to
 * the largest remainders, the classes in their order; a cent goes only where the award stays feasible.
 *
 * <p>Whether a cent is feasible depends on its group alone. So first all cents of a class are tried at once. If that is not
 * feasible, the longest prefix of the queue that is gets its cents, found by bisection; then the groups that can't take
 * another cent are closed for good, and the rest of the queue goes on without them.
 */
final class WholeShares {

    private final PledgeTable table;
    private final FairClassTotals classTotals;
    private final Level[] levels;
    private final long[] cents;
    private final BitSet oddCents = new BitSet();
    /** By group: what it bears at least and at most, with the cents given so far. */
    private final long[] least;

    private final long[] most;

    WholeShares(PledgeTable table, FairLevels fair, FairClassTotals classTotals) {
        this.table = table;
        this.classTotals = classTotals;
        this.cents = new long[table.slots()];
        this.levels = new Level[table.groups().length];
        this.least = new long[levels.length];
        this.most = new long[levels.length];
        for (PledgeGroup group : table.groups()) {
            levels[group.index()] = fair.level(group);
        }
        long[] bits = new long[table.slots()];
        CentQueue[] queues = new CentQueue[PledgeTable.CLASSES];
        for (int c = 0; c < queues.length; c++) {
            queues[c] = new CentQueue(table, levels, cents, bits);
        }
        for (PledgeGroup group : table.groups()) {
            roundDown(group, bits, queues[group.classIndex()]);
        }
        for (int c = 0; c < queues.length; c++) {
            giveCents(c, queues[c]);
        }
    }

    private void roundDown(PledgeGroup group, long[] bits, CentQueue queue) {
        Level level = levels[group.index()];
        long sum = 0;
        int before = queue.size();
        for (int slot = group.start(); slot < group.end(); slot++) {
            long amount = table.amount(slot);
            long floor = level.floorOf(amount);
            if (floor >= table.room(slot)) {
                floor = table.room(slot);
            } else if (!level.isWholeAt(amount, floor)) {
                bits[slot] = level.bitsOf(amount, floor);
                queue.add(slot);
            }
            cents[slot] = floor;
            sum += floor;
        }
        least[group.index()] = sum;
        most[group.index()] = sum + queue.size() - before;
    }

    private void giveCents(int classIndex, CentQueue queue) {
        long left = classTotals.whole(classIndex);
        for (PledgeGroup group : table.groups()) {
            left -= group.classIndex() == classIndex ? least[group.index()] : 0;
        }
        queue.bringFirst((int) left);
        if (table.patternCount() == 1 || isFeasible(queue, (int) left)) {
            give(queue, (int) left);
            left = 0;
        } else {
            queue.sort();
        }
        while (left > 0) {
            int given = feasiblePrefix(queue, (int) Math.min(left, queue.size()));
            give(queue, given);
            left -= given;
            queue.drop(given, closedGroups(classIndex));
        }
        for (PledgeGroup group : table.groups()) {
            if (group.classIndex() == classIndex) {
                most[group.index()] = least[group.index()];
            }
        }
    }

    private void give(CentQueue queue, int count) {
        for (int i = 0; i < count; i++) {
            int slot = queue.slot(i);
            cents[slot]++;
            oddCents.set(slot);
            least[table.groupOf(slot).index()]++;
        }
    }

    /** How many of the first cents of a sorted queue can be given together. */
    private int feasiblePrefix(CentQueue queue, int limit) {
        if (isFeasible(queue, limit)) {
            return limit;
        }
        int possible = 0;
        int impossible = limit;
        while (impossible - possible > 1) {
            int middle = (possible + impossible) >>> 1;
            if (isFeasible(queue, middle)) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    private boolean isFeasible(CentQueue queue, int given) {
        long[] lower = least.clone();
        for (int i = 0; i < given; i++) {
            lower[table.groupOf(queue.slot(i)).index()]++;
        }
        return network(lower).isFeasible();
    }

    private SharingNetwork network(long[] lower) {
        Fraction[] totals = new Fraction[PledgeTable.CLASSES];
        Arrays.setAll(totals, c -> Fraction.of(classTotals.whole(c)));
        return new SharingNetwork(table, totals, fractions(lower), fractions(most));
    }

    private static Fraction[] fractions(long[] whole) {
        return Arrays.stream(whole).mapToObj(Fraction::of).toArray(Fraction[]::new);
    }

    /** Groups of a class that can't take one more cent; what they have is then also the most they get. */
    private boolean[] closedGroups(int classIndex) {
        boolean[] closed = new boolean[least.length];
        SharingNetwork network = network(least);
        for (PledgeGroup group : table.groups()) {
            if (group.classIndex() == classIndex && !network.canExceedLowerBound(group)) {
                closed[group.index()] = true;
                most[group.index()] = least[group.index()];
            }
        }
        return closed;
    }

    /** The shares of consecutive slots. */
    long[] cents(int start, int end) {
        return Arrays.copyOfRange(cents, start, end);
    }

    /** What a group bears together. */
    long total(PledgeGroup group) {
        return least[group.index()];
    }

    long cents(int slot) {
        return cents[slot];
    }

    boolean oddCent(int slot) {
        return oddCents.get(slot);
    }

    /** Whether a slot gives all its room, so that nothing is rounded. */
    boolean isFull(int slot) {
        return levels[table.groupOf(slot).index()].floorOf(table.amount(slot)) >= table.room(slot);
    }
}
