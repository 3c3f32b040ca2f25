package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How whole shares lie upon the lines: first each line pattern, then inside a pattern each class and
 * in it each commitment, in the same proportions within a cent. Rows sum to the shares, columns to the lines.
 *
 * <p>Patterns are laid out narrow ones first, in proportion to what their lines still need, and what this leaves unpaid
 * is mended by augmenting paths, so the layout is feasible whenever one exists.
 */
final class LineLayout {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int PATTERNS = 2;

    private final PledgeTable table;
    private final LineTable[] tables;
    private final int[] firstRows;

    LineLayout(PledgeTable table, WholeShares shares) {
        this.table = table;
        this.tables = new LineTable[table.groups().length];
        this.firstRows = new int[tables.length];
        List<List<PledgeGroup>> byPattern = new ArrayList<>();
        long[] paid = new long[table.patternCount()];
        for (int p = 0; p < paid.length; p++) {
            byPattern.add(new ArrayList<>());
        }
        for (PledgeGroup group : table.groups()) {
            byPattern.get(group.pattern()).add(group);
            paid[group.pattern()] += shares.total(group);
        }
        long[][] columns = columns(paid);
        for (int p = 0; p < paid.length; p++) {
            if (!groupwise(byPattern.get(p), columns[p], shares)) {
                together(byPattern.get(p), columns[p], shares);
            }
        }
    }

    /** First what each group pays on each line, then its commitments in the proportions of their group. */
    private boolean groupwise(List<PledgeGroup> groups, long[] columns, WholeShares shares) {
        Proportion[] besides = null;
        if (table.patternCount() == 1) {
            // Without earmarks every cell also follows the lines of the award itself.
            besides = new Proportion[columns.length];
            for (int k = 0; k < columns.length; k++) {
                besides[k] = new Proportion(columns[k], table.lines().total());
            }
        }
        LineTable groupRows =
                LineTable.round(groups.stream().mapToLong(shares::total).toArray(), columns, null);
        for (int i = 0; i < groups.size(); i++) {
            PledgeGroup group = groups.get(i);
            tables[group.index()] =
                    LineTable.round(shares.cents(group.start(), group.end()), groupRows.row(i), besides);
            firstRows[group.index()] = 0;
            if (tables[group.index()] == null) {
                return false;
            }
        }
        return true;
    }

    /** All commitments of the pattern in one table, whatever their class. */
    private void together(List<PledgeGroup> groups, long[] columns, WholeShares shares) {
        long[] paid = new long
                [groups.stream().mapToInt(group -> group.end() - group.start()).sum()];
        int row = 0;
        for (PledgeGroup group : groups) {
            firstRows[group.index()] = row;
            long[] cents = shares.cents(group.start(), group.end());
            System.arraycopy(cents, 0, paid, row, cents.length);
            row += cents.length;
        }
        LineTable rows = LineTable.round(paid, columns, null);
        for (PledgeGroup group : groups) {
            tables[group.index()] = rows;
        }
    }

    /** What each pattern pays on each of its lines. */
    private long[][] columns(long[] paid) {
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
            BigInteger supply = BigInteger.valueOf(paid[p]);
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
                    long part = supply.multiply(BigInteger.valueOf(needed[line]))
                            .divide(need)
                            .longValueExact();
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

    /** What a slot of a group pays on the line at a place of its pattern. */
    long cents(PledgeGroup group, int slot, int at) {
        return tables[group.index()].cell(firstRows[group.index()] + slot - group.start(), at);
    }
}
