package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Funds small awards by enumerating every cut, commitment by commitment, with nothing of the engine but fractions: the
 * independent solver that the engine is compared with. Exponential in classes and lines.
 */
final class EnumeratedFunding {

    private static final int CLASSES = 3;

    private final List<Pledge> pledges = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final long[] lines;
    private final int[] masks;
    private final int[] quotas = new int[CLASSES];
    private final long total;
    private final int allLines;

    final long missing;
    final Set<String> shortLines = new TreeSet<>();
    Fraction[] fairTotals;
    long[] wholeTotals;
    private Fraction[] fair;
    private long[] whole;

    EnumeratedFunding(SharingRule rule, List<Pledge> given, Map<String, Long> award) {
        award.forEach((key, cents) -> {
            if (cents > 0) {
                keys.add(key);
            }
        });
        lines = keys.stream().mapToLong(award::get).toArray();
        total = Arrays.stream(lines).sum();
        allLines = (1 << lines.length) - 1;
        for (int c = 0; c < CLASSES; c++) {
            quotas[c] = rule.quotaBasisPoints(ContributorClass.values()[c]);
        }
        for (Pledge pledge : given) {
            if (quotas[pledge.contributorClass().ordinal()] > 0 && mask(pledge) != 0) {
                pledges.add(pledge);
            }
        }
        masks = pledges.stream().mapToInt(this::mask).toArray();
        missing = findShortage();
        if (missing == 0) {
            fairTotals = fairTotals();
            wholeTotals = wholeTotals();
            fair = fairShares();
            whole = wholeShares();
        }
    }

    private int mask(Pledge pledge) {
        int mask = 0;
        for (int k = 0; k < lines.length; k++) {
            mask |= pledge.lines().allows(keys.get(k)) ? 1 << k : 0;
        }
        return mask;
    }

    private int classOf(int c) {
        return pledges.get(c).contributorClass().ordinal();
    }

    private long amountOf(int set) {
        long sum = 0;
        for (int k = 0; k < lines.length; k++) {
            sum += (set >> k & 1) * lines[k];
        }
        return sum;
    }

    private long findShortage() {
        long worst = 0;
        for (int set = 1; set <= allLines; set++) {
            worst = Math.max(worst, deficit(set));
        }
        int smallest = allLines;
        for (int set = 1; set <= allLines; set++) {
            if (deficit(set) == worst) {
                smallest &= set;
            }
        }
        for (int k = 0; worst > 0 && k < lines.length; k++) {
            if ((smallest >> k & 1) == 1) {
                shortLines.add(keys.get(k));
            }
        }
        return worst;
    }

    private long deficit(int set) {
        long deficit = amountOf(set);
        for (int c = 0; c < masks.length; c++) {
            deficit -= (masks[c] & set) != 0 ? pledges.get(c).roomCents() : 0;
        }
        return deficit;
    }

    /** The most that a set of classes can give: the smallest cut. */
    private long supply(int classes) {
        long smallest = Long.MAX_VALUE;
        for (int set = 0; set <= allLines; set++) {
            long cut = amountOf(set);
            for (int c = 0; c < masks.length; c++) {
                boolean counts = (classes >> classOf(c) & 1) == 1 && (masks[c] & ~set) != 0;
                cut += counts ? pledges.get(c).roomCents() : 0;
            }
            smallest = Math.min(smallest, cut);
        }
        return smallest;
    }

    private Fraction[] fairTotals() {
        Fraction[] totals = new Fraction[CLASSES];
        int open = 0;
        for (int c = 0; c < CLASSES; c++) {
            totals[c] = quotas[c] > 0 ? null : Fraction.ZERO;
            open |= quotas[c] > 0 ? 1 << c : 0;
        }
        while (open != 0) {
            Fraction lowest = null;
            int tight = 0;
            for (int set = 1; set < 8; set++) {
                if ((set & open) != 0) {
                    Fraction left = Fraction.of(supply(set));
                    int quota = 0;
                    for (int c = 0; c < CLASSES; c++) {
                        if ((set >> c & 1) == 1) {
                            left = (open >> c & 1) == 1 ? left : left.minus(totals[c]);
                            quota += (open >> c & 1) * quotas[c];
                        }
                    }
                    Fraction level = left.dividedBy(Fraction.of(quota));
                    int order = lowest == null ? -1 : level.compareTo(lowest);
                    lowest = order < 0 ? level : lowest;
                    tight = order < 0 ? set & open : order == 0 ? tight | set & open : tight;
                }
            }
            for (int c = 0; c < CLASSES; c++) {
                if ((tight >> c & 1) == 1) {
                    totals[c] = lowest.times(quotas[c]);
                }
            }
            open &= ~tight;
        }
        return totals;
    }

    private long[] wholeTotals() {
        long[] low = new long[CLASSES];
        long[] high = new long[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            low[c] = fairTotals[c].floor();
            high[c] = low[c] + (fairTotals[c].isWhole() ? 0 : 1);
        }
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2));
        order.sort(
                Comparator.comparing((Integer c) -> fairTotals[c].remainder()).reversed());
        for (int c : order) {
            if (Arrays.stream(low).sum() < total && low[c] < high[c]) {
                low[c]++;
                low[c] -= classesFeasible(low, high) ? 0 : 1;
            }
        }
        return low;
    }

    private boolean classesFeasible(long[] low, long[] high) {
        for (int set = 1; set < 8; set++) {
            long least = 0;
            long most = 0;
            for (int c = 0; c < CLASSES; c++) {
                least += (set >> c & 1) * low[c];
                most += (set >> c & 1) * high[c];
            }
            if (least > supply(set) || most < total - supply(7 & ~set)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the commitments of the other classes that pay only these lines may give at most, by the theorem of Hoffman.
     *
     * @param classes classes inside the cut
     * @param set lines inside the cut
     */
    private Fraction bound(int classes, int set, Fraction[] totals, Fraction[] high) {
        Fraction bound = Fraction.of(amountOf(set) - total);
        for (int c = 0; c < CLASSES; c++) {
            bound = (classes >> c & 1) == 0 ? bound.plus(totals[c]) : bound;
        }
        for (int c = 0; c < masks.length; c++) {
            boolean inside = (classes >> classOf(c) & 1) == 1;
            bound = inside && (masks[c] & ~set) != 0 ? bound.plus(high[c]) : bound;
        }
        return bound;
    }

    private boolean isBound(int c, int classes, int set) {
        return (classes >> classOf(c) & 1) == 0 && (masks[c] & ~set) == 0;
    }

    private boolean feasible(Fraction[] totals, Fraction[] low, Fraction[] high) {
        for (int classes = 0; classes < 8; classes++) {
            for (int set = 0; set <= allLines; set++) {
                Fraction sum = Fraction.ZERO;
                for (int c = 0; c < masks.length; c++) {
                    sum = isBound(c, classes, set) ? sum.plus(low[c]) : sum;
                }
                if (sum.compareTo(bound(classes, set, totals, high)) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Fraction weight(int c) {
        long sum = 0;
        for (Pledge other : pledges) {
            sum += other.contributorClass() == pledges.get(c).contributorClass() ? other.amountCents() : 0;
        }
        return Fraction.of(pledges.get(c).amountCents() * quotas[classOf(c)], sum);
    }

    private Fraction[] fairShares() {
        Fraction[] shares = new Fraction[masks.length];
        Fraction[] weights = new Fraction[masks.length];
        Fraction[] high = new Fraction[masks.length];
        for (int c = 0; c < masks.length; c++) {
            weights[c] = weight(c);
            high[c] = Fraction.of(pledges.get(c).roomCents());
        }
        while (Arrays.asList(shares).contains(null)) {
            Fraction level = null;
            for (int classes = 0; classes < 8; classes++) {
                for (int set = 0; set <= allLines; set++) {
                    Fraction possible = highestLevel(classes, set, shares, weights, high);
                    level = possible != null && (level == null || possible.compareTo(level) < 0) ? possible : level;
                }
            }
            boolean[] stops = new boolean[masks.length];
            Fraction[] low = new Fraction[masks.length];
            for (int c = 0; c < masks.length; c++) {
                low[c] = shares[c] != null ? shares[c] : level == null ? high[c] : high[c].min(level.times(weights[c]));
                stops[c] = low[c].equals(high[c]);
            }
            for (int cut = 0; cut < 8 << lines.length; cut++) {
                int classes = cut & 7;
                int set = cut >> 3;
                Fraction sum = Fraction.ZERO;
                for (int c = 0; c < masks.length; c++) {
                    sum = isBound(c, classes, set) ? sum.plus(low[c]) : sum;
                }
                if (sum.equals(bound(classes, set, fairTotals, high))) {
                    for (int c = 0; c < masks.length; c++) {
                        stops[c] |= isBound(c, classes, set);
                    }
                }
            }
            for (int c = 0; c < masks.length; c++) {
                if (shares[c] == null && stops[c]) {
                    shares[c] = low[c];
                    high[c] = low[c];
                }
            }
        }
        return shares;
    }

    /** The highest common level that a cut allows, or null if it allows any. */
    private Fraction highestLevel(int classes, int set, Fraction[] shares, Fraction[] weights, Fraction[] high) {
        Fraction left = bound(classes, set, fairTotals, high);
        List<Integer> open = new ArrayList<>();
        for (int c = 0; c < masks.length; c++) {
            if (isBound(c, classes, set)) {
                if (shares[c] == null) {
                    open.add(c);
                } else {
                    left = left.minus(shares[c]);
                }
            }
        }
        open.sort(Comparator.comparing(c -> high[c].dividedBy(weights[c])));
        while (!open.isEmpty()) {
            Fraction sum = Fraction.ZERO;
            for (int c : open) {
                sum = sum.plus(weights[c]);
            }
            Fraction level = left.dividedBy(sum);
            int first = open.remove(0);
            if (level.compareTo(high[first].dividedBy(weights[first])) < 0) {
                return level;
            }
            left = left.minus(high[first]);
        }
        return null;
    }

    private long[] wholeShares() {
        int size = masks.length;
        Fraction[] low = new Fraction[size];
        Fraction[] high = new Fraction[size];
        Fraction[] totals = new Fraction[CLASSES];
        for (int c = 0; c < CLASSES; c++) {
            totals[c] = Fraction.of(wholeTotals[c]);
        }
        List<Integer> queue = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            low[c] = Fraction.of(fair[c].floor());
            high[c] = fair[c].isWhole() ? low[c] : low[c].plus(Fraction.ONE);
            queue.add(c);
        }
        queue.sort(Comparator.comparing(this::classOf)
                .thenComparing(c -> fair[c].remainder(), Comparator.reverseOrder())
                .thenComparing(c -> pledges.get(c).signedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(c -> pledges.get(c).id().codePoints().toArray(), Arrays::compare));
        for (int c : queue) {
            Fraction before = low[c];
            if (low[c].compareTo(high[c]) < 0) {
                low[c] = high[c];
                low[c] = feasible(totals, low, high) ? low[c] : before;
                high[c] = low[c];
            }
        }
        return Arrays.stream(low).mapToLong(Fraction::floor).toArray();
    }

    /** Exact fair share of a pledge: 0 if it is not eligible. */
    Fraction fair(Pledge pledge) {
        int at = pledges.indexOf(pledge);
        return at < 0 ? Fraction.ZERO : fair[at];
    }

    long whole(Pledge pledge) {
        int at = pledges.indexOf(pledge);
        return at < 0 ? 0 : whole[at];
    }
}
