package coop.impulsion.risksharing;

import java.util.Arrays;

/**
 * Rounds the table of what each commitment of one line pattern pays on each line: rows sum to the shares, columns to what
 * the pattern pays on each line, and each cell is its exact proportion rounded down or up.
 *
 * <p>Row by row, the cents that rounding down leaves go to the columns that lag most behind. Columns that end up a few
 * cents wrong are then mended by shifting cents along rows; such shifts exist, because the exact table itself is a
 * flow with whole-number margins. O(rows × columns × cents left in a row).
 */
final class PatternRows {

    private final long[] paid;
    private final Proportion[] proportions;
    private final int width;
    private final long[] cells;

    /**
     * @param paid what each commitment pays, in the order of ties inside its class
     * @param columns what the pattern pays on each line, with the same sum
     */
    PatternRows(long[] paid, long[] columns) {
        this.paid = paid;
        this.width = columns.length;
        this.cells = width == 1 ? paid : new long[Math.multiplyExact(paid.length, width)];
        this.proportions = new Proportion[width];
        long total = Arrays.stream(columns).sum();
        if (width > 1 && total > 0) {
            for (int k = 0; k < width; k++) {
                proportions[k] = new Proportion(columns[k], total);
            }
            long[] excess = roundRows(columns, total);
            for (int from = 0; from < width; from++) {
                while (excess[from] > 0) {
                    shiftFrom(from, excess);
                }
            }
        }
    }

    /** @return cents that each column got too many (or, negative, too few) */
    private long[] roundRows(long[] columns, long total) {
        long[] lag = new long[width];
        long[] remainders = new long[width];
        long[] excess = new long[width];
        for (int row = 0; row < paid.length; row++) {
            long left = paid[row];
            for (int k = 0; k < width; k++) {
                long floor = proportions[k].floorOf(paid[row]);
                cells[row * width + k] = floor;
                remainders[k] = proportions[k].remainderOf(paid[row], floor);
                lag[k] += remainders[k];
                excess[k] += floor;
                left -= floor;
            }
            for (; left > 0; left--) {
                int most = -1;
                for (int k = 0; k < width; k++) {
                    if (remainders[k] > 0 && (most < 0 || lag[k] > lag[most])) {
                        most = k;
                    }
                }
                remainders[most] = 0;
                lag[most] -= total;
                cells[row * width + most]++;
                excess[most]++;
            }
        }
        for (int k = 0; k < width; k++) {
            excess[k] -= columns[k];
        }
        return excess;
    }

    /** Moves one cent from a column with too many to one with too few, over as few columns as possible. */
    private void shiftFrom(int from, long[] excess) {
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
                if (isRoundedUp(row, column)) {
                    for (int other = 0; other < width; other++) {
                        if (cameFrom[other] < 0 && isRoundedDown(row, other)) {
                            cameFrom[other] = column;
                            throughRow[other] = row;
                            queue[queued++] = other;
                        }
                    }
                }
            }
        }
        int to = 0;
        while (cameFrom[to] < 0 || excess[to] >= 0) {
            to++;
        }
        excess[from]--;
        excess[to]++;
        for (int column = to; column != from; column = cameFrom[column]) {
            cells[throughRow[column] * width + column]++;
            cells[throughRow[column] * width + cameFrom[column]]--;
        }
    }

    private boolean isRoundedUp(int row, int column) {
        return cells[row * width + column] > proportions[column].floorOf(paid[row]);
    }

    private boolean isRoundedDown(int row, int column) {
        long floor = proportions[column].floorOf(paid[row]);
        return cells[row * width + column] == floor && proportions[column].remainderOf(paid[row], floor) > 0;
    }

    long cell(int row, int column) {
        return cells[row * width + column];
    }
}
