package coop.impulsion.bench;

import java.util.Arrays;

/** How much is measured: all of it, or so little that one sees only whether the programs still run. */
public enum Scale {
    FULL,
    SMALL;

    public int of(int full, int small) {
        return this == FULL ? full : small;
    }

    /** The sizes up to a thousand only, if small. */
    public int[] sizes(int... full) {
        return this == FULL
                ? full
                : Arrays.stream(full).filter(size -> size <= 1_000).toArray();
    }
}
