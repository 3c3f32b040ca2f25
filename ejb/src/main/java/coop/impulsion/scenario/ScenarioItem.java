package coop.impulsion.scenario;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.EnumMap;
import java.util.Map;

/**
 * A proposed award of a scenario; an item of 0.00 asks for nothing.
 *
 * @param no stays with the item, wherever it stands
 * @param amounts by category
 * @param stopBasisPoints how likely it is that the project stops, in hundredths of a percent
 * @param backBasisPoints what part of each line comes back if it stops
 */
public record ScenarioItem(
        int no, String name, Map<CostCategory, Money> amounts, int stopBasisPoints, int backBasisPoints) {

    /** What is supposed until somebody says better: one in ten stops, and half of what it was awarded comes back. */
    public static final int USUAL_STOP = 1_000;

    public static final int USUAL_BACK = 5_000;

    public ScenarioItem {
        EnumMap<CostCategory, Money> all = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            all.put(category, amounts.getOrDefault(category, Money.ZERO));
        }
        amounts = Map.copyOf(all);
    }

    public Money total() {
        return Money.sum(amounts.values());
    }
}
