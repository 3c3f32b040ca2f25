package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One instalment of a schedule to be: 7,499.99 thirty days after the signature, once the lease is shown.
 *
 * @param amounts by cost category; lines of 0.00 are dropped, one below it is for the policy to refuse
 * @param dueOn its day, or null if it follows the signature
 * @param dueDays days after the agreement's signature, 0 for the day itself, or null if it has a day
 * @param conditions what must be shown first, in order; none for an instalment that is due as it is
 */
public record PlanInstalment(
        Map<CostCategory, Money> amounts, LocalDate dueOn, Integer dueDays, List<PlanCondition> conditions) {

    public PlanInstalment {
        EnumMap<CostCategory, Money> lines = new EnumMap<>(CostCategory.class);
        amounts.forEach((category, amount) -> {
            if (!amount.isZero()) {
                lines.put(category, amount);
            }
        });
        amounts = Collections.unmodifiableMap(lines);
        conditions = List.copyOf(conditions);
    }

    public Money total() {
        return Money.sum(amounts.values());
    }

    /**
     * @param wording what must be true, one sentence of at most 400 characters
     * @param evidenceWanted what shows it, at most 400 characters, or null
     */
    public record PlanCondition(String wording, String evidenceWanted) {}
}
