package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.Map;
import java.util.Objects;

/**
 * An award that may be decided: what the voting page asks about.
 *
 * @param reference what the asker calls it (an application's number): the answer repeats it
 * @param projectId id of the project's row
 * @param amounts by cost category; lines of 0.00 are dropped
 */
public record ProposedAward(String reference, long projectId, Map<CostCategory, Money> amounts) {

    public ProposedAward {
        Objects.requireNonNull(reference, "reference");
        amounts = CategoryAmounts.typed(amounts);
    }

    public Money total() {
        return Money.sum(amounts.values());
    }
}
