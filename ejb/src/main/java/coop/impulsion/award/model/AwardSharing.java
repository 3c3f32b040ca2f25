package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.AwardFunding;
import coop.impulsion.risksharing.Ceiling;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.FundingOutcome;
import coop.impulsion.risksharing.Held;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.SharingRule;
import coop.impulsion.risksharing.Shortfall;
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
        return ofMore(agreement, amounts, behind, Money.sum(amounts.values()), Map.of());
    }

    /**
     * The same for amounts that come on top of what commitments already bear of an award: a ceiling leaves what they
     * don't bear yet.
     *
     * @param whole the award with these amounts, which a ceiling in percent is a part of
     * @param borne what each commitment bears of it already
     */
    public static AwardSharing ofMore(
            SharingAgreementView agreement,
            Map<CostCategory, Money> amounts,
            List<AwardPledge> behind,
            Money whole,
            Map<CommitmentId, Money> borne) {
        // A commitment reduced to nothing has no weight and no room: it is none any more.
        List<AwardPledge> pledges =
                behind.stream().filter(pledge -> pledge.amount().isPositive()).toList();
        Map<Set<CostCategory>, LineScope> scopes = new HashMap<>();
        List<Pledge> asked = new ArrayList<>(pledges.size());
        for (AwardPledge pledge : pledges) {
            asked.add(new Pledge(
                    pledge.number(),
                    pledge.contributorClass(),
                    pledge.amount().cents(),
                    room(pledge, whole, borne.getOrDefault(pledge.commitment(), Money.ZERO)),
                    scopes.computeIfAbsent(pledge.costCategories(), AwardSharing::scope),
                    pledge.signedOn()));
        }
        Map<String, Long> lines = new HashMap<>();
        amounts.forEach((category, amount) -> lines.put(category.name(), amount.cents()));
        return new AwardSharing(agreement, amounts, pledges, AwardFunding.fund(rule(agreement), asked, lines));
    }

    /** @throws AwardRefused {@code SHORT} or {@code HELD}, which name what is missing */
    public Funded fundedOrRefused() {
        if (outcome instanceof Shortfall shortfall) {
            throw new AwardRefused(
                    Reason.SHORT,
                    "amounts",
                    Money.ofCents(shortfall.missingCents()),
                    shortfall.lineKeys().stream().map(CostCategory::valueOf).toList(),
                    shortfall.pledgeIds(),
                    Money.ofCents(shortfall.canSupplyCents()));
        }
        if (outcome instanceof Held held) {
            throw new AwardRefused(
                    Reason.HELD,
                    "amounts",
                    held.classes().stream()
                            .map(Held.UnmetQuota::contributorClass)
                            .toList());
        }
        return (Funded) outcome;
    }

    private static long room(AwardPledge pledge, Money whole, Money borne) {
        long left = ceiling(pledge).limitCents(whole.cents()) - borne.cents();
        return Math.min(pledge.available().cents(), Math.max(0, left));
    }

    /** The part of each pledge in the answer; empty unless it is funded. */
    public List<SharePart> parts() {
        List<SharePart> parts = new ArrayList<>();
        if (outcome instanceof Funded funded) {
            List<Share> shares = funded.shares();
            for (int i = 0; i < shares.size(); i++) {
                AwardPledge pledge = pledges.get(i);
                shares.get(i).lines().forEach((line, cents) -> {
                    if (cents > 0) {
                        parts.add(new SharePart(
                                pledge.commitment(),
                                pledge.number(),
                                CostCategory.valueOf(line),
                                Money.ofCents(cents)));
                    }
                });
            }
        }
        return parts;
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
