package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What sets of classes can supply to the lines of an award at most: greatest flows from line patterns to lines. */
final class LineSupply {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int PATTERNS = 2;

    private final PledgeTable table;

    LineSupply(PledgeTable table) {
        this.table = table;
    }

    /**
     * The most that some classes can give together.
     *
     * @param classes bit set of class ordinals
     */
    long of(int classes) {
        return network(classes).maximise(SOURCE, SINK).longValueExact();
    }

    private FlowNetwork network(int classes) {
        long[] supply = new long[table.patternCount()];
        for (PledgeGroup group : table.groups()) {
            if ((classes >> group.classIndex() & 1) == 1) {
                supply[group.pattern()] = Math.addExact(supply[group.pattern()], group.rooms());
            }
        }
        int firstLine = PATTERNS + supply.length;
        FlowNetwork network = new FlowNetwork(firstLine + table.lines().size());
        // Never reached by a flow, so that who may pay for a line stays visible in the residual network.
        BigInteger unbounded = BigInteger.valueOf(table.lines().total()).add(BigInteger.ONE);
        for (int p = 0; p < supply.length; p++) {
            network.arc(SOURCE, PATTERNS + p, BigInteger.valueOf(supply[p]));
            LinePattern pattern = table.pattern(p);
            for (int i = 0; i < pattern.size(); i++) {
                network.arc(PATTERNS + p, firstLine + pattern.line(i), unbounded);
            }
        }
        for (int line = 0; line < table.lines().size(); line++) {
            network.arc(firstLine + line, SINK, BigInteger.valueOf(table.lines().cents(line)));
        }
        return network;
    }

    /** Why the award can't be paid, or null if it can. */
    Shortfall shortfall() {
        FlowNetwork network = network((1 << PledgeTable.CLASSES) - 1);
        long missing = table.lines().total() - network.maximise(SOURCE, SINK).longValueExact();
        if (missing == 0) {
            return null;
        }
        // The lines that can still reach the sink are the smallest minimum cut: the lines that every greatest flow
        // leaves short, and those whose money could be shifted to them.
        BitSet reaching = network.reaching(SINK);
        int firstLine = PATTERNS + table.patternCount();
        SortedSet<String> keys = new TreeSet<>();
        long wanted = 0;
        for (int line = 0; line < table.lines().size(); line++) {
            if (reaching.get(firstLine + line)) {
                keys.add(table.lines().key(line));
                wanted += table.lines().cents(line);
            }
        }
        List<String> ids = new ArrayList<>();
        for (PledgeGroup group : table.groups()) {
            if (reaching.get(PATTERNS + group.pattern())) {
                for (int slot = group.start(); slot < group.end(); slot++) {
                    ids.add(table.pledge(slot).id());
                }
            }
        }
        ids.sort(TieOrder::compareByCodePoint);
        return new Shortfall(missing, Collections.unmodifiableSortedSet(keys), ids, wanted - missing);
    }
}
