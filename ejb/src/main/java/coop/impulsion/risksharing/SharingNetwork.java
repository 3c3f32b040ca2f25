package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Whether some totals of the groups are feasible: each class gives exactly its total, each group something between its
 * bounds, each line gets exactly its amount, and a group pays only the lines of its pattern. A group's lower bound flows
 * straight into its pattern; what remains of a class's total is free to go to any of its groups.
 */
final class SharingNetwork {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int CLASSES = 2;
    private static final int PATTERNS = CLASSES + PledgeTable.CLASSES;

    private final PledgeTable table;
    private final Fraction[] classTotals;
    private final Fraction[] upper;
    private final FlowNetwork network;
    private final int[] groupArcs;
    private final BigInteger scale;
    private final boolean feasible;

    /**
     * @param classTotals by ordinal of the class, together the award
     * @param lower by group; the sum over a class is at most its total
     * @param upper by group, not below the lower bound
     */
    SharingNetwork(PledgeTable table, Fraction[] classTotals, Fraction[] lower, Fraction[] upper) {
        this.table = table;
        this.classTotals = classTotals;
        this.upper = upper;
        this.scale = commonDenominator(commonDenominator(commonDenominator(BigInteger.ONE, classTotals), lower), upper);
        int firstLine = PATTERNS + table.patternCount();
        this.network = new FlowNetwork(firstLine + table.lines().size());
        this.groupArcs = new int[table.groups().length];
        BigInteger whole = BigInteger.valueOf(table.lines().total()).multiply(scale);
        BigInteger[] free = new BigInteger[PledgeTable.CLASSES];
        BigInteger[] given = new BigInteger[table.patternCount()];
        Arrays.fill(given, BigInteger.ZERO);
        for (int c = 0; c < free.length; c++) {
            free[c] = scaled(classTotals[c]);
        }
        for (PledgeGroup group : table.groups()) {
            BigInteger least = scaled(lower[group.index()]);
            free[group.classIndex()] = free[group.classIndex()].subtract(least);
            given[group.pattern()] = given[group.pattern()].add(least);
            groupArcs[group.index()] = network.arc(
                    CLASSES + group.classIndex(),
                    PATTERNS + group.pattern(),
                    scaled(upper[group.index()]).subtract(least));
        }
        for (int c = 0; c < free.length; c++) {
            network.arc(SOURCE, CLASSES + c, free[c]);
        }
        for (int p = 0; p < given.length; p++) {
            network.arc(SOURCE, PATTERNS + p, given[p]);
            LinePattern pattern = table.pattern(p);
            for (int i = 0; i < pattern.size(); i++) {
                network.arc(PATTERNS + p, firstLine + pattern.line(i), whole.add(BigInteger.ONE));
            }
        }
        for (int line = 0; line < table.lines().size(); line++) {
            network.arc(
                    firstLine + line,
                    SINK,
                    BigInteger.valueOf(table.lines().cents(line)).multiply(scale));
        }
        this.feasible = network.maximise(SOURCE, SINK).equals(whole);
    }

    private static BigInteger commonDenominator(BigInteger known, Fraction[] values) {
        BigInteger common = known;
        for (Fraction value : values) {
            BigInteger denominator = value.denominator();
            if (common.mod(denominator).signum() != 0) {
                common = common.divide(common.gcd(denominator)).multiply(denominator);
            }
        }
        return common;
    }

    private BigInteger scaled(Fraction value) {
        return value.numerator().multiply(scale.divide(value.denominator()));
    }

    boolean isFeasible() {
        return feasible;
    }

    /**
     * Whether a group can give more than its lower bound while all other bounds hold: it already does, or the flow can
     * be led round a circle through its arc. Only if feasible.
     */
    boolean canExceedLowerBound(PledgeGroup group) {
        int arc = groupArcs[group.index()];
        if (network.flow(arc).signum() > 0) {
            return true;
        }
        return network.flow(arc ^ 1).signum() > 0
                && network.reachableFrom(PATTERNS + group.pattern()).get(CLASSES + group.classIndex());
    }

    /** The condition that lower bounds break, as a cut of the network shows it. Only if not feasible. */
    Limit limit() {
        BitSet side = network.reachableFrom(SOURCE);
        Fraction most = Fraction.of(-table.lines().total());
        for (int c = 0; c < PledgeTable.CLASSES; c++) {
            if (!side.get(CLASSES + c)) {
                most = most.plus(classTotals[c]);
            }
        }
        for (int line = 0; line < table.lines().size(); line++) {
            if (side.get(PATTERNS + table.patternCount() + line)) {
                most = most.plus(Fraction.of(table.lines().cents(line)));
            }
        }
        BitSet groups = new BitSet();
        for (PledgeGroup group : table.groups()) {
            boolean classInside = side.get(CLASSES + group.classIndex());
            boolean patternInside = side.get(PATTERNS + group.pattern());
            if (classInside && !patternInside) {
                most = most.plus(upper[group.index()]);
            }
            if (!classInside && patternInside) {
                groups.set(group.index());
            }
        }
        return new Limit(groups, most);
    }

    /**
     * These groups together can't give more.
     *
     * @param groups indexes of groups
     * @param most cents
     */
    record Limit(BitSet groups, Fraction most) {}
}
