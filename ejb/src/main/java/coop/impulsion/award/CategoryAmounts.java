package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Amounts by cost category: a line of 0.00 is no line, and the order is that of {@link CostCategory}. */
final class CategoryAmounts {

    private CategoryAmounts() {}

    /**
     * An unchangeable copy without the lines of 0.00.
     *
     * @throws IllegalArgumentException if an amount is negative
     */
    static Map<CostCategory, Money> of(Map<CostCategory, Money> amounts) {
        EnumMap<CostCategory, Money> kept = new EnumMap<>(CostCategory.class);
        amounts.forEach((category, amount) -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException(category + " is negative: " + amount);
            }
            if (amount.isPositive()) {
                kept.put(category, amount);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    /**
     * The same of what a person typed.
     *
     * @throws AwardRefused {@code AMOUNT_NEGATIVE} at the field named like the category
     */
    static Map<CostCategory, Money> typed(Map<CostCategory, Money> amounts) {
        amounts.forEach((category, amount) -> {
            if (amount.isNegative()) {
                throw new AwardRefused(AwardRefused.Reason.AMOUNT_NEGATIVE, category.name());
            }
        });
        return of(amounts);
    }
}
