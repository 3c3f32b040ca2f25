package coop.impulsion.application;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.Map;

/**
 * What an experiment costs and who pays, as far as it is written: amounts that can't be read yet count for nothing.
 *
 * <p>Example: first post 28,800.00 (2,400.00 a month for 12 months), equipment 6,000.00, other 3,200.00, together
 * 38,000.00; 25,000.00 asked of the fund, 13,000.00 from others: balanced. Volunteering worth 4,500.00 stands on both
 * sides.
 *
 * @param postCost gross pay and charges of the first post over its months, part of {@code costs}
 * @param costs by kind, in the order of {@link CostKind}, kinds without cost included
 * @param costTotal sum of the costs, without what is in kind
 * @param requested what is asked of the fund by category
 * @param requestedTotal its sum
 * @param others money from others than the fund
 * @param inKind value of what is not money: a resource and, of the same amount, a cost
 */
public record BudgetView(
        Money postCost,
        Map<CostKind, Money> costs,
        Money costTotal,
        Map<CostCategory, Money> requested,
        Money requestedTotal,
        Money others,
        Money inKind) {

    public BudgetView {
        costs = Map.copyOf(costs);
        requested = Map.copyOf(requested);
    }

    public Money cost(CostKind kind) {
        return costs.get(kind);
    }

    /** What is asked of the fund in that category. */
    public Money requested(CostCategory category) {
        return requested.get(category);
    }

    /** Costs less resources: above zero money is missing, below there is too much. */
    public Money difference() {
        return costTotal.minus(requestedTotal).minus(others);
    }

    public boolean isBalanced() {
        return difference().isZero();
    }

    /** Costs with what is in kind. */
    public Money allCosts() {
        return costTotal.plus(inKind);
    }

    /** Resources with what is in kind. */
    public Money allResources() {
        return requestedTotal.plus(others).plus(inKind);
    }
}
