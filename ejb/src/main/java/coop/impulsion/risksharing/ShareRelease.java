package coop.impulsion.risksharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Releases a part of the undrawn shares when an award is lowered: line by line in proportion to what is undrawn, class
 * totals first. Releasing all that is undrawn, as when an award ends early, leaves nothing.
 */
public final class ShareRelease {

    private ShareRelease() {}

    /**
     * @param undrawnByLine what remains of the shares, line by line
     * @param amounts cents to release by line
     * @throws IllegalArgumentException if more is to be released than is undrawn on a line: an award can't go below what
     *     is drawn
     */
    public static SortedMap<String, Apportionment> release(
            Map<String, List<Holding>> undrawnByLine, Map<String, Long> amounts) {
        return InstalmentDrawing.draw(undrawnByLine, amounts);
    }

    /**
     * Releases a part of what one commitment has undrawn on several lines of several awards, in proportion to what it has
     * on each; equal remainders go to the earlier place. Example: 100.00 of 200.00 and 100.00 are 66.67 and 33.33.
     *
     * @param cents what to release in all, at most the sum
     * @param undrawn cents by line, in a fixed order
     * @return cents by line, none above what is undrawn there
     */
    public static long[] ofOne(long cents, long[] undrawn) {
        int[] places = new int[undrawn.length];
        Arrays.setAll(places, place -> place);
        LargestRemainder split = LargestRemainder.split(cents, undrawn, places);
        long[] released = new long[undrawn.length];
        Arrays.setAll(released, split::part);
        return released;
    }
}
