package coop.impulsion.award.model;

import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.AwardFunding;
import coop.impulsion.risksharing.Ceiling;
import coop.impulsion.risksharing.FundingOutcome;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.SharingRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the engine who bears an award: the one way, for granting and for previews alike, so that a vote shows what a
 * decision will do.
 *
 * @param agreement the version in force on the day of the decision
 * @param amounts by category, above 0.00
 * @param pledges the commitments that stand behind it, each with what is available
 * @param outcome the engine's answer; its shares and reasons are in the order of the pledges
 */
public record AwardSharing(
        SharingAgreementView agreement,
        Map<CostCategory, Money> amounts,
        List<AwardPledge> pledges,
        FundingOutcome outcome) {

    public static AwardSharing of(
            SharingAgreementView agreement, Map<CostCategory, Money> amounts, List<AwardPledge> behind) {
        // A commitment reduced to nothing has no weight and no room: it is none any more.
        List<AwardPledge> pledges =
                behind.stream().filter(pledge -> pledge.amount().isPositive()).toList();
        long total = Money.sum(amounts.values()).cents();
        Map<Set<CostCategory>, LineScope> scopes = new HashMap<>();
        List<Pledge> asked = new ArrayList<>(pledges.size());
        for (AwardPledge pledge : pledges) {
            asked.add(new Pledge(
                    pledge.number(),
                    pledge.contributorClass(),
                    pledge.amount().cents(),
                    ceiling(pledge).roomCents(pledge.available().cents(), total),
                    scopes.computeIfAbsent(pledge.costCategories(), AwardSharing::scope),
                    pledge.signedOn()));
        }
        Map<String, Long> lines = new HashMap<>();
        amounts.forEach((category, amount) -> lines.put(category.name(), amount.cents()));
        return new AwardSharing(agreement, amounts, pledges, AwardFunding.fund(rule(agreement), asked, lines));
    }

    private static SharingRule rule(SharingAgreementView agreement) {
        return new SharingRule(
                agreement.versionNo(),
                agreement.quotaBasisPoints(),
                OnShortage.valueOf(agreement.onShortage().name()));
    }

    private static Ceiling ceiling(AwardPledge pledge) {
        if (pledge.ceilingAmount() != null) {
            return Ceiling.ofCents(pledge.ceilingAmount().cents());
        }
        return pledge.ceilingBasisPoints() != null
                ? Ceiling.ofBasisPoints(pledge.ceilingBasisPoints())
                : Ceiling.none();
    }

    private static LineScope scope(Set<CostCategory> categories) {
        if (categories.size() == EnumSet.allOf(CostCategory.class).size()) {
            return LineScope.all();
        }
        return LineScope.only(categories.stream().map(Enum::name).toArray(String[]::new));
    }
}
