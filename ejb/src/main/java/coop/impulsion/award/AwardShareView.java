package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.util.Map;

/**
 * What one commitment bears of an award.
 *
 * @param commitment its number
 * @param contributor the contributor's number
 * @param granted its share at the decision with what it took on since, by category
 * @param total sum of what was granted
 * @param share what is left of the total after releases
 * @param drawn what booked payments have taken
 * @param returned what came back
 */
public record AwardShareView(
        String commitment,
        String contributor,
        String contributorName,
        ContributorClass contributorClass,
        Map<CostCategory, Money> granted,
        Money total,
        Money share,
        Money drawn,
        Money returned) {

    public AwardShareView {
        granted = CategoryAmounts.of(granted);
    }

    /** What will not be paid of it. */
    public Money released() {
        return total.minus(share);
    }

    public Money amount(CostCategory category) {
        return granted.getOrDefault(category, Money.ZERO);
    }
}
