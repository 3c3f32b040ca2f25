package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.List;
import java.util.Map;

/**
 * What nobody carries of an award, and who could today.
 *
 * @param lines what nobody carries, by category
 * @param effect what each would take on; null if nobody has room
 * @param left what would still be carried by nobody
 * @param waiting references of the instalments that wait now
 */
public record GapForecast(
        Map<CostCategory, Money> lines, AwardEffect effect, Map<CostCategory, Money> left, List<String> waiting) {

    public GapForecast {
        lines = CategoryAmounts.of(lines);
        left = CategoryAmounts.of(left);
        waiting = List.copyOf(waiting);
    }

    public Money total() {
        return Money.sum(lines.values());
    }

    public Money leftTotal() {
        return Money.sum(left.values());
    }

    public Money coverable() {
        return total().minus(leftTotal());
    }
}
