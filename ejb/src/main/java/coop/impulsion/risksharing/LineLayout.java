package coop.impulsion.risksharing;

import java.math.BigInteger;

/**
 * How whole shares lie upon the lines: first each line pattern, then inside a pattern each commitment in the same
 * proportions within a cent. Rows sum to the shares, columns to the lines.
 *
 * <p>Patterns are laid out narrow ones first, in proportion to what their lines still need, and what this leaves unpaid
 * is mended by augmenting paths, so the layout is feasible whenever one exists.
 */
final class LineLayout {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int PATTERNS = 2;

    private final PledgeTable table;
    private final PatternRows[] rows;
    private final int[] patternOf;
    private final int[] rowOf;

    LineLayout(PledgeTable table, WholeShares shares) {
        this.table = table;
        this.patternOf = new int[table.slots()];
        this.rowOf = new int[table.slots()];
        int[] sizes = new int[table.patternCount()];
        for (PledgeGroup group : table.groups()) {
            sizes[group.pattern()] += group.end() - group.start();
        }
        long[][] paid = new long[sizes.length][];
        for (int p = 0; p < sizes.length; p++) {
            paid[p] = new long[sizes[p]];
            sizes[p] = 0;
        }
        for (PledgeGroup group : table.groups()) {
            for (int slot = group.start(); slot < group.end(); slot++) {
                patternOf[slot] = group.pattern();
                rowOf[slot] = sizes[group.pattern()]++;
                paid[group.pattern()][rowOf[slot]] = shares.cents(slot);
            }
        }
        long[][] columns = columns(paid);
        this.rows = new PatternRows[paid.length];
        for (int p = 0; p < paid.length; p++) {
            rows[p] = new PatternRows(paid[p], columns[p]);
        }
    }

    /** What each pattern pays on each of its lines. */
    private long[][] columns(long[][] paid) {
        int firstLine = PATTERNS + paid.length;
        FlowNetwork network = new FlowNetwork(firstLine + table.lines().size());
        int[] lineArcs = new int[table.lines().size()];
        long[] needed = new long[lineArcs.length];
        for (int line = 0; line < lineArcs.length; line++) {
            needed[line] = table.lines().cents(line);
            lineArcs[line] = network.arc(firstLine + line, SINK, BigInteger.valueOf(needed[line]));
        }
        int[][] arcs = new int[paid.length][];
        for (int p = 0; p < paid.length; p++) {
            LinePattern pattern = table.pattern(p);
            long total = 0;
            for (long cents : paid[p]) {
                total += cents;
            }
            BigInteger supply = BigInteger.valueOf(total);
            int sourceArc = network.arc(SOURCE, PATTERNS + p, supply);
            BigInteger need = BigInteger.ZERO;
            for (int i = 0; i < pattern.size(); i++) {
                need = need.add(BigInteger.valueOf(needed[pattern.line(i)]));
            }
            arcs[p] = new int[pattern.size()];
            for (int i = 0; i < pattern.size(); i++) {
                int line = pattern.line(i);
                arcs[p][i] = network.arc(PATTERNS + p, firstLine + line, supply);
                if (need.signum() > 0) {
                    long part = supply.multiply(BigInteger.valueOf(needed[line])).divide(need).longValueExact();
                    BigInteger sent = BigInteger.valueOf(Math.min(part, needed[line]));
                    network.send(arcs[p][i], sent);
                    network.send(sourceArc, sent);
                    network.send(lineArcs[line], sent);
                }
            }
            for (int i = 0; i < pattern.size(); i++) {
                needed[pattern.line(i)] -= network.flow(arcs[p][i]).longValueExact();
            }
        }
        network.maximise(SOURCE, SINK);
        long[][] columns = new long[paid.length][];
        for (int p = 0; p < paid.length; p++) {
            columns[p] = new long[arcs[p].length];
            for (int i = 0; i < arcs[p].length; i++) {
                columns[p][i] = network.flow(arcs[p][i]).longValueExact();
            }
        }
        return columns;
    }

    /** What a slot pays on the line at a place of its pattern. */
    long cents(int slot, int at) {
        return rows[patternOf[slot]].cell(rowOf[slot], at);
    }
}
