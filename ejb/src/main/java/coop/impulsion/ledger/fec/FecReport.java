package coop.impulsion.ledger.fec;

import coop.impulsion.money.Money;
import java.util.List;
import java.util.Map;

/**
 * What was found in a file.
 *
 * @param lines lines below the header
 * @param entries entries among them
 * @param debit sum of the debits that could be read
 * @param credit sum of the credits that could be read
 * @param faults the first faults, in the order of the file; those that only show at its end come last
 * @param counts how often each rule was broken, also beyond the faults listed
 */
public record FecReport(
        long lines, long entries, Money debit, Money credit, List<FecFault> faults, Map<FecFault.Rule, Long> counts) {

    public FecReport {
        faults = List.copyOf(faults);
        counts = Map.copyOf(counts);
    }

    /** Whether the file may be handed over: remarks do not count. */
    public boolean isSound() {
        return counts.keySet().stream().noneMatch(FecFault.Rule::isBreach);
    }
}
