package coop.impulsion.risksharing;

import java.util.Arrays;

/**
 * Rounds the table of what some commitments pay on each line: rows sum to the shares, columns to what they pay together on
 * each line, and each cell is its exact proportion rounded down or up.
 *
 * <p>Row by row, the cents that rounding down leaves go to the columns that lag most behind. Columns that end up a few
 * cents wrong are then mended by shifting cents along rows; such shifts exist, because the exact table itself is a
 * flow with whole-number margins. O(rows × columns × cents left in a row).
 */
final class LineTable {

    private final long[] paid;
    private final long[] columns;
    private final Proportion[] proportions;
    private final Proportion[] besides;
    private final int width;
    private final long[] cells;

    private LineTable(long[] paid, long[] columns, Proportion[] besides) {
        this.paid = paid;
        this.columns = columns;
        this.besides = besides;
        this.width = columns.length;
        this.cells = width == 1 ? paid : new long[Math.multiplyExact(paid.length, width)];
        this.proportions = new Proportion[width];
    }

    /**
     * @param paid what each commitment pays
     * @param columns what they pay together on each line, with the same sum
     * @param besides proportions that each cell must follow too, within a cent, or null
     * @return the rounded table; null if none follows both proportions, which can only happen with more than three
     *     columns
     */
    static LineTable round(long[] paid, long[] columns, Proportion[] besides) {
        LineTable table = new LineTable(paid, columns, besides);
        long total = Arrays.stream(columns).sum();
        return table.width == 1 || total == 0 || table.roundTo(total) ? table : null;
    }

    private boolean roundTo(long total) {
        for (int k = 0; k < width; k++) {
            proportions[k] = new Proportion(columns[k], total);
        }
        long[] excess = new long[width];
        if (!roundRows(total, excess)) {
            return false;
        }
        for (int from = 0; from < width; from++) {
            while (excess[from] > 0) {
                if (!shiftFrom(from, excess)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @param excess receives the cents that each column got too many (or, negative, too few) */
    private boolean roundRows(long total, long[] excess) {
        long[] lag = new long[width];
        boolean[] mayRise = new boolean[width];
        for (int row = 0; row < paid.length; row++) {
            long amount = paid[row];
            long left = amount;
            for (int k = 0; k < width; k++) {
                long floor = proportions[k].floorOf(amount);
                long remainder = proportions[k].remainderOf(amount, floor);
                long least = besides == null ? floor : Math.max(floor, besides[k].floorOf(amount));
                lag[k] += remainder - (least - floor) * total;
                mayRise[k] =
                        remainder > 0 && least == floor && (besides == null || besides[k].ceilingOf(amount) > least);
                cells[row * width + k] = least;
                excess[k] += least;
                left -= least;
            }
            for (; left > 0; left--) {
                int most = -1;
                for (int k = 0; k < width; k++) {
                    if (mayRise[k] && (most < 0 || lag[k] > lag[most])) {
                        most = k;
                    }
                }
                if (most < 0) {
                    return false;
                }
                mayRise[most] = false;
                lag[most] -= total;
                cells[row * width + most]++;
                excess[most]++;
            }
            if (left < 0) {
                return false;
            }
        }
        for (int k = 0; k < width; k++) {
            excess[k] -= columns[k];
        }
        return true;
    }

    /** Moves one cent from a column with too many to one with too few, over as few columns as possible. */
    private boolean shiftFrom(int from, long[] excess) {
        int[] cameFrom = new int[width];
        int[] throughRow = new int[width];
        Arrays.fill(cameFrom, -1);
        cameFrom[from] = from;
        int[] queue = new int[width];
        int queued = 1;
        queue[0] = from;
        for (int at = 0; at < queued; at++) {
            int column = queue[at];
            for (int row = paid.length - 1; row >= 0 && queued < width; row--) {
                if (cells[row * width + column] > least(row, column)) {
                    for (int other = 0; other < width; other++) {
                        if (cameFrom[other] < 0 && cells[row * width + other] < most(row, other)) {
                            cameFrom[other] = column;
                            throughRow[other] = row;
                            queue[queued++] = other;
                        }
                    }
                }
            }
        }
        int to = 0;
        while (to < width && (cameFrom[to] < 0 || excess[to] >= 0)) {
            to++;
        }
        if (to == width) {
            return false;
        }
        excess[from]--;
        excess[to]++;
        for (int column = to; column != from; column = cameFrom[column]) {
            cells[throughRow[column] * width + column]++;
            cells[throughRow[column] * width + cameFrom[column]]--;
        }
        return true;
    }

    private long least(int row, int column) {
        long floor = proportions[column].floorOf(paid[row]);
        return besides == null ? floor : Math.max(floor, besides[column].floorOf(paid[row]));
    }

    private long most(int row, int column) {
        long ceiling = proportions[column].ceilingOf(paid[row]);
        return besides == null ? ceiling : Math.min(ceiling, besides[column].ceilingOf(paid[row]));
    }

    long cell(int row, int column) {
        return cells[row * width + column];
    }

    /** What a row pays on each line. */
    long[] row(int row) {
        return Arrays.copyOfRange(cells, row * width, (row + 1) * width);
    }
}
