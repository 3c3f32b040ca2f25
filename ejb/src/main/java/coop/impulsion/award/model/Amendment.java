package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an amendment asks of the shares, reckoned before anything moves.
 *
 * @param less by category, above 0.00
 * @param more by category, above 0.00
 * @param release what shares give back of {@code less}; a gap closes first
 * @param released by commitment
 * @param sharing the engine's answer for {@code more}; null if there is none
 */
public record Amendment(
        Map<CostCategory, Money> less,
        Map<CostCategory, Money> more,
        Map<CostCategory, Money> release,
        List<SharePart> released,
        AwardSharing sharing) {

    /**
     * The categories that go down, or up.
     *
     * @param now what is to be paid in all, by category
     * @param wanted the same after the amendment
     */
    static Map<CostCategory, Money> difference(
            Map<CostCategory, Money> now, Map<CostCategory, Money> wanted, boolean isLess) {
        EnumMap<CostCategory, Money> difference = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            Money by = wanted.getOrDefault(category, Money.ZERO).minus(now.getOrDefault(category, Money.ZERO));
            if (isLess && by.isNegative()) {
                difference.put(category, by.negated());
            } else if (!isLess && by.isPositive()) {
                difference.put(category, by);
            }
        }
        return difference;
    }

    /** @throws AwardRefused {@code NOTHING_CHANGES}, {@code BELOW_DRAWN} at the category's field */
    static void check(Coverage coverage, Map<CostCategory, Money> now, Map<CostCategory, Money> wanted) {
        boolean isSame = difference(now, wanted, true).isEmpty()
                && difference(now, wanted, false).isEmpty();
        if (isSame) {
            throw new AwardRefused(Reason.NOTHING_CHANGES, CostCategory.FIRST_POST.name());
        }
        for (CostCategory category : CostCategory.values()) {
            Money used = coverage.used(category);
            if (used.isGreaterThan(wanted.getOrDefault(category, Money.ZERO))) {
                throw new AwardRefused(Reason.BELOW_DRAWN, category.name(), category, used);
            }
        }
    }

    /** By how much the award changes, by category, below zero for less. */
    public Map<CostCategory, Money> awarded() {
        EnumMap<CostCategory, Money> awarded = new EnumMap<>(CostCategory.class);
        less.forEach((category, amount) -> awarded.put(category, amount.negated()));
        awarded.putAll(more);
        return awarded;
    }
}
