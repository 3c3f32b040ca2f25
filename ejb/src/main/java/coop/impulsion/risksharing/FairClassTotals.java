package coop.impulsion.risksharing;

import java.util.Arrays;

/**
 * The first level: how an award falls upon the classes. Weighted max-min fair with the quotas as weights, exact; then in
 * whole cents.
 *
 * <p>What any set of classes can give at most is a polymatroid on three elements, so the fair totals are found by its
 * decomposition: the set with the smallest supply per quota is fully used, at one level; then the next set in what
 * remains.
 */
final class FairClassTotals {

    private static final int CLASSES = PledgeTable.CLASSES;

    private final PledgeTable table;
    private final Fraction[] fair = new Fraction[CLASSES];
    private final long[] whole = new long[CLASSES];
    private final boolean[] oddCents = new boolean[CLASSES];

    FairClassTotals(PledgeTable table, LineSupply supply) {
        this.table = table;
        Arrays.fill(fair, Fraction.ZERO);
        decompose(supply);
        roundToCents();
    }

    private void decompose(LineSupply supply) {
        int open = 0;
        for (int c = 0; c < CLASSES; c++) {
            if (table.quota(c) > 0) {
                open |= 1 << c;
            }
        }
        int closed = 0;
        long closedSupply = 0;
        while (open != 0) {
            int tightest = 0;
            Fraction level = null;
            long tightestSupply = 0;
            for (int set = open; set != 0; set = (set - 1) & open) {
                long withClosed = supply.of(set | closed);
                Fraction setLevel = Fraction.of(withClosed - closedSupply, quota(set));
                int order = level == null ? -1 : setLevel.compareTo(level);
                // Among equal levels the largest set, which contains the others: all of them stop here.
                if (order < 0 || order == 0 && Integer.bitCount(set) > Integer.bitCount(tightest)) {
                    tightest = set;
                    level = setLevel;
                    tightestSupply = withClosed;
                }
            }
            for (int c = 0; c < CLASSES; c++) {
                if ((tightest >> c & 1) == 1) {
                    fair[c] = level.times(table.quota(c));
                }
            }
            closed |= tightest;
            closedSupply = tightestSupply;
            open &= ~tightest;
        }
    }

    private int quota(int set) {
        int sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += (set >> c & 1) * table.quota(c);
        }
        return sum;
    }

    /**
     * No cent has to be checked for feasibility: the answers in whole cents around the fair totals are the corners of a
     * simplex, since there are at most three classes with a remainder; the fair totals lie strictly inside it, so each
     * corner is the total of a feasible answer.
     */
    private void roundToCents() {
        long left = table.lines().total();
        for (int c = 0; c < CLASSES; c++) {
            whole[c] = fair[c].floor();
            left -= whole[c];
        }
        for (; left > 0; left--) {
            int largest = -1;
            for (int c = 0; c < CLASSES; c++) {
                boolean waits = !oddCents[c] && !fair[c].isWhole();
                if (waits && (largest < 0 || remainder(c).compareTo(remainder(largest)) > 0)) {
                    largest = c;
                }
            }
            oddCents[largest] = true;
            whole[largest]++;
        }
    }

    private Fraction remainder(int c) {
        return fair[c].remainder();
    }

    Fraction fair(int classIndex) {
        return fair[classIndex];
    }

    Fraction[] fair() {
        return fair;
    }

    long whole(int classIndex) {
        return whole[classIndex];
    }

    boolean oddCent(int classIndex) {
        return oddCents[classIndex];
    }

    /** The award's part that the quota of a class asks for. */
    Fraction asked(int classIndex) {
        return Fraction.of(table.lines().total())
                .times(table.quota(classIndex))
                .dividedBy(Fraction.of(SharingRule.WHOLE));
    }

    boolean quotasAreMet() {
        for (int c = 0; c < CLASSES; c++) {
            if (!fair[c].equals(asked(c))) {
                return false;
            }
        }
        return true;
    }
}
