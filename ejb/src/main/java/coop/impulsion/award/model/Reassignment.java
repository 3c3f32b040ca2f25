package coop.impulsion.award.model;

import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Shortfall;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A part of an award that nobody carries, shared out again among those who can, under the sharing agreement of the
 * award: all of it, or as much as they have room for.
 *
 * @param wanted by category
 * @param sharing the engine's answer, for what can be carried; null if nothing can
 */
public record Reassignment(Map<CostCategory, Money> wanted, AwardSharing sharing) {

    /**
     * Line after line in their order, each as far as room is left. What lines can be paid together are the points of a
     * polymatroid, so this is the most that can be carried in all, whatever the order.
     *
     * @param whole the award, of which a ceiling in percent is a part
     * @param borne what each commitment bears of it already
     */
    public static Reassignment of(
            SharingAgreementView agreement,
            Map<CostCategory, Money> wanted,
            List<AwardPledge> behind,
            Money whole,
            Map<CommitmentId, Money> borne) {
        EnumMap<CostCategory, Money> carried = new EnumMap<>(CostCategory.class);
        AwardSharing answer = null;
        for (CostCategory category : CostCategory.values()) {
            Money amount = wanted.getOrDefault(category, Money.ZERO);
            if (!amount.isPositive()) {
                continue;
            }
            EnumMap<CostCategory, Money> tried = new EnumMap<>(carried);
            tried.put(category, amount);
            AwardSharing asked = AwardSharing.ofMore(agreement, tried, behind, whole, borne);
            if (asked.outcome() instanceof Shortfall shortfall) {
                Money rest = amount.minus(Money.ofCents(shortfall.missingCents()));
                if (!rest.isPositive()) {
                    continue;
                }
                tried.put(category, rest);
                asked = AwardSharing.ofMore(agreement, tried, behind, whole, borne);
            }
            carried = tried;
            answer = asked;
        }
        return new Reassignment(wanted, answer);
    }

    /** What each takes on; nothing if a class can't carry its quota and the agreement then refuses. */
    public List<SharePart> parts() {
        return sharing == null ? List.of() : sharing.parts();
    }

    /** What still nobody carries. */
    public Map<CostCategory, Money> gap() {
        EnumMap<CostCategory, Money> gap = new EnumMap<>(wanted);
        parts().forEach(part -> gap.merge(part.category(), part.amount(), Money::minus));
        gap.values().removeIf(Money::isZero);
        return gap;
    }
}
