package coop.impulsion.risksharing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives money that a project returns or repays back to the commitments it was drawn from, in the order of losses of
 * the award's agreement. Example: 3,500.00 returned after a draw of 10,000.01, ordered citizens, patrons, public: the citizens get
 * back all of their 2,000.00, the patrons 1,500.00 of 3,000.00, the public class nothing.
 */
public final class MoneyReturn {

    private MoneyReturn() {}

    /**
     * @param netDrawsByLine drawn less returned of each commitment, line by line; money that is not stated by line can be
     *     given under one key that stands for all lines
     * @param amounts cents that come back, by line
     * @throws IllegalArgumentException if more comes back on a line than was drawn there, or a negative amount
     */
    public static SortedMap<String, Apportionment> giveBack(
            LossOrder order, Map<String, List<Holding>> netDrawsByLine, Map<String, Long> amounts) {
        SortedMap<String, Apportionment> returns = new TreeMap<>();
        amounts.forEach((line, amount) -> {
            Holdings drawn = new Holdings(netDrawsByLine.getOrDefault(line, List.of()));
            returns.put(
                    line,
                    order.isPariPassu() ? drawn.inProportion(amount) : drawn.inOrder(amount, order.protectedFirst()));
        });
        return returns;
    }
}
