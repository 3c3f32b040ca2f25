package coop.impulsion.risksharing;

import java.util.Arrays;

/**
 * A set of lines that some commitments may pay for, as ascending numbers of lines. Patterns are ordered by size, then by
 * their lines, so that the narrow ones come first.
 */
final class LinePattern implements Comparable<LinePattern> {

    private final int[] lines;

    LinePattern(int[] lines) {
        this.lines = lines;
    }

    static LinePattern of(LineScope scope, AwardLines lines) {
        int[] allowed = new int[lines.size()];
        int size = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (scope.allows(lines.key(line))) {
                allowed[size++] = line;
            }
        }
        return new LinePattern(Arrays.copyOf(allowed, size));
    }

    int size() {
        return lines.length;
    }

    int line(int at) {
        return lines[at];
    }

    @Override
    public int compareTo(LinePattern other) {
        int bySize = Integer.compare(lines.length, other.lines.length);
        return bySize != 0 ? bySize : Arrays.compare(lines, other.lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinePattern pattern && Arrays.equals(lines, pattern.lines);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lines);
    }
}
