package coop.impulsion.risksharing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws an instalment from what remains of an award's shares: each line alone, in proportion to what remains of that
 * line, class totals first. So no draw exceeds its share or breaks its earmark, none is negative, and after the last
 * instalment each share is used exactly. Rule and figures: {@code docs/rules/risk-sharing.md}, <i>Drawing
 * instalments</i>.
 */
public final class InstalmentDrawing {

    private InstalmentDrawing() {}

    /**
     * @param remainingByLine what remains of the shares, line by line
     * @param amounts cents of the instalment by line; 0 draws nothing
     * @return what each commitment gives, for each line of the amounts
     * @throws IllegalArgumentException if a line asks for more than remains of it, or for a negative amount
     */
    public static SortedMap<String, Apportionment> draw(
            Map<String, List<Holding>> remainingByLine, Map<String, Long> amounts) {
        SortedMap<String, Apportionment> draws = new TreeMap<>();
        amounts.forEach((line, amount) ->
                draws.put(line, new Holdings(remainingByLine.getOrDefault(line, List.of())).inProportion(amount)));
        return draws;
    }
}
