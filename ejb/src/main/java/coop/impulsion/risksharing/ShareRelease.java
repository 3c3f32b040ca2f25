package coop.impulsion.risksharing;

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
}
