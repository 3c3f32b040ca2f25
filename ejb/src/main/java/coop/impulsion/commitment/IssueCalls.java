package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Calls for funds: one call for each commitment named, all of one day and due date.
 *
 * @param issuedOn today or earlier
 */
public record IssueCalls(FundId fund, CommandKey key, LocalDate issuedOn, LocalDate dueOn, List<Line> lines) {

    public IssueCalls {
        lines = List.copyOf(lines);
    }

    /** @param commitment its number */
    public record Line(String commitment, Money amount) {}
}
