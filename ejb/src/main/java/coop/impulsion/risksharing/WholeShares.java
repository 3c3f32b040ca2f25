package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The whole cents of each commitment: its exact fair amount rounded down, and the cents left of its class one by one to
 * the largest remainders, the classes in their order; a cent goes only where the award stays feasible.
 *
 * <p>Whether a cent is feasible depends on its group alone. The cents are therefore tried by the largest prefix of the
 * queue that is feasible as a whole, found by bisection; the first one that is not closes its group for good.
 */
final class WholeShares {

    private final PledgeTable table;
    private final FairLevels levels;
    private final FairClassTotals classTotals;
    private final long[] cents;
    private final BitSet fractional = new BitSet();
    private final BitSet oddCents = new BitSet();
    private final long[] least;
    private final long[] most;

    WholeShares(PledgeTable table, FairLevels levels, FairClassTotals classTotals) {
        this.table = table;
        this.levels = levels;
        this.classTotals = classTotals;
        this.cents = new long[table.slots()];
        this.least = new long[table.groups().length];
        this.most = new long[table.groups().length];
        roundDown();
        for (int c = 0; c < PledgeTable.CLASSES; c++) {
            giveCents(c);
        }
    }

    private void roundDown() {
        for (PledgeGroup group : table.groups()) {
            Level level = levels.level(group);
            long sum = 0;
            long remainders = 0;
            for (int slot = group.start(); slot < group.end(); slot++) {
                long amount = table.amount(slot);
                long floor = level.floorOf(amount);
                if (floor >= table.room(slot)) {
                    floor = table.room(slot);
                } else if (!level.isWholeAt(amount, floor)) {
                    fractional.set(slot);
                    remainders++;
                }
                cents[slot] = floor;
                sum += floor;
            }
            least[group.index()] = sum;
            most[group.index()] = sum + remainders;
        }
    }

    private void giveCents(int classIndex) {
        long left = classTotals.whole(classIndex);
        List<Cent> queue = new ArrayList<>();
        for (PledgeGroup group : table.groups()) {
            if (group.classIndex() == classIndex) {
                left -= least[group.index()];
                for (int slot = fractional.nextSetBit(group.start());
                        slot >= 0 && slot < group.end();
                        slot = fractional.nextSetBit(slot + 1)) {
                    queue.add(new Cent(slot, group));
                }
            }
        }
        queue.sort(this::compare);
        while (left > 0) {
            int given = feasiblePrefix(queue, (int) Math.min(left, queue.size()));
            for (Cent cent : queue.subList(0, given)) {
                cents[cent.slot]++;
                oddCents.set(cent.slot);
                least[cent.group.index()]++;
            }
            left -= given;
            if (left > 0) {
                PledgeGroup closed = queue.get(given).group;
                most[closed.index()] = least[closed.index()];
                queue = new ArrayList<>(queue.subList(given, queue.size()));
                queue.removeIf(cent -> cent.group == closed);
            }
        }
        for (PledgeGroup group : table.groups()) {
            if (group.classIndex() == classIndex) {
                most[group.index()] = least[group.index()];
            }
        }
    }

    private int compare(Cent a, Cent b) {
        int byRemainder = Level.compareRemainders(
                levels.level(b.group), table.amount(b.slot), cents[b.slot],
                levels.level(a.group), table.amount(a.slot), cents[a.slot]);
        return byRemainder != 0 ? byRemainder : Integer.compare(table.tieRank(a.slot), table.tieRank(b.slot));
    }

    /** How many of the first cents of a queue can be given together. */
    private int feasiblePrefix(List<Cent> queue, int limit) {
        if (table.patternCount() == 1 || isFeasible(queue, limit)) {
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

    private boolean isFeasible(List<Cent> queue, int given) {
        Fraction[] lower = new Fraction[least.length];
        Fraction[] upper = new Fraction[least.length];
        long[] more = new long[least.length];
        for (Cent cent : queue.subList(0, given)) {
            more[cent.group.index()]++;
        }
        for (int g = 0; g < lower.length; g++) {
            lower[g] = Fraction.of(least[g] + more[g]);
            upper[g] = Fraction.of(most[g]);
        }
        Fraction[] totals = new Fraction[PledgeTable.CLASSES];
        for (int c = 0; c < totals.length; c++) {
            totals[c] = Fraction.of(classTotals.whole(c));
        }
        return new SharingNetwork(table, totals, lower, upper).isFeasible();
    }

    /** A cent that a slot waits for. */
    private record Cent(int slot, PledgeGroup group) {}

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

    /** Whether a slot gives all its room. */
    boolean isFull(int slot) {
        return !fractional.get(slot) && cents[slot] == table.room(slot);
    }
}
