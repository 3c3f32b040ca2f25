package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentStanding;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ShareRelease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reckons who carries what, when a commitment no longer can or nobody does; keeps nothing, so that what is shown
 * beforehand is what is done. The others are the commitments that are eligible on the day of the act, with their room
 * and what their ceiling leaves; the rule is that of the award's decision.
 */
@ApplicationScoped
public class ReassignmentPlanning {

    @Inject
    private Awards awards;

    @Inject
    private AwardShares shares;

    @Inject
    private AwardChanges changes;

    @Inject
    private AwardPledges pledges;

    @Inject
    private Funds funds;

    /**
     * One award in which a commitment is in default.
     *
     * @param released what it no longer carries
     */
    public record Step(Award award, List<SharePart> released, Reassignment reassignment) {

        public Money total() {
            return SharePart.total(released);
        }
    }

    /**
     * What is undrawn beyond the money paid in goes, line by line in proportion; award after award, in the order of their
     * decisions, the others take it on.
     */
    public List<Step> onDefault(FundId fund, CommitmentStanding commitment, LocalDate on) {
        List<AwardChanges.Undrawn> undrawn = changes.undrawnOf(commitment.id());
        Money all = Money.sum(undrawn.stream().map(AwardChanges.Undrawn::amount).toList());
        Money beyond = all.minus(commitment.paidLeft());
        if (!beyond.isPositive()) {
            return List.of();
        }
        long[] released = ShareRelease.ofOne(
                beyond.cents(),
                undrawn.stream().mapToLong(line -> line.amount().cents()).toArray());
        Map<AwardId, List<SharePart>> byAward = new LinkedHashMap<>();
        for (int i = 0; i < released.length; i++) {
            if (released[i] > 0) {
                AwardChanges.Undrawn line = undrawn.get(i);
                byAward.computeIfAbsent(line.award(), any -> new ArrayList<>())
                        .add(new SharePart(
                                commitment.id(), commitment.number(), line.category(), Money.ofCents(released[i])));
            }
        }
        Map<CommitmentId, Money> taken = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        byAward.forEach((id, parts) -> {
            Award award = awards.find(fund, id).orElseThrow();
            EnumMap<CostCategory, Money> wanted = new EnumMap<>(CostCategory.class);
            parts.forEach(part -> wanted.merge(part.category(), part.amount(), Money::plus));
            Reassignment reassignment = reassign(award, wanted, on, commitment.id(), taken);
            SharePart.byCommitment(reassignment.parts()).forEach((who, more) -> taken.merge(who, more, Money::plus));
            steps.add(new Step(award, parts, reassignment));
        });
        return steps;
    }

    /** What nobody carries of that award. */
    public Reassignment ofGap(Award award, LocalDate on) {
        return reassign(award, new Coverage(award, shares.of(award.id())).gap(), on, null, Map.of());
    }

    private Reassignment reassign(
            Award award,
            Map<CostCategory, Money> wanted,
            LocalDate on,
            CommitmentId except,
            Map<CommitmentId, Money> taken) {
        SharingAgreementView agreement =
                funds.sharingAgreement(award.agreementVersionId()).orElseThrow();
        List<AwardPledge> others = pledges.forDecision(award.fund(), on, award.projectId()).stream()
                .filter(pledge -> !pledge.commitment().equals(except))
                .map(pledge -> pledge.less(taken.getOrDefault(pledge.commitment(), Money.ZERO)))
                .toList();
        Map<CommitmentId, Money> borne = new Coverage(award, shares.of(award.id())).borne();
        return Reassignment.of(agreement, wanted, others, award.total(), borne);
    }
}
