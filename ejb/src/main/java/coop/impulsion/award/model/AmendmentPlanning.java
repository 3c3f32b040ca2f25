package coop.impulsion.award.model;

import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reckons what an amendment does to each share; keeps nothing. What is less is released in proportion to what is undrawn,
 * and available at once for what is more; that is shared out under the award's own sharing agreement among the
 * commitments that are eligible on the day of the amendment.
 */
@ApplicationScoped
public class AmendmentPlanning {

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardPledges pledges;

    @Inject
    private Funds funds;

    /** @throws coop.impulsion.award.AwardRefused if the award stays as it is, or would go below what is drawn */
    public Amendment of(Award award, Map<CostCategory, Money> wanted, LocalDate on) {
        Coverage coverage = moves.coverageOf(award);
        Map<CostCategory, Money> now = award.toBePaid();
        Amendment.check(coverage, now, wanted);
        Map<CostCategory, Money> less = Amendment.difference(now, wanted, true);
        Map<CostCategory, Money> more = Amendment.difference(now, wanted, false);
        Map<CostCategory, Money> release = coverage.releasedBy(less);
        List<SharePart> released = release.isEmpty() ? List.of() : moves.releaseOf(award, release);
        AwardSharing sharing = more.isEmpty() ? null : share(award, coverage, less, more, released, on);
        return new Amendment(less, more, release, released, sharing);
    }

    private AwardSharing share(
            Award award,
            Coverage coverage,
            Map<CostCategory, Money> less,
            Map<CostCategory, Money> more,
            List<SharePart> released,
            LocalDate on) {
        SharingAgreementView agreement =
                funds.sharingAgreement(award.agreementVersionId()).orElseThrow();
        Map<CommitmentId, Money> free = SharePart.byCommitment(released);
        Map<CommitmentId, Money> borne = new HashMap<>(coverage.borne());
        free.forEach((commitment, amount) -> borne.merge(commitment, amount, Money::minus));
        List<AwardPledge> behind = pledges.forDecision(award.fund(), on, award.projectId()).stream()
                .map(pledge -> pledge.less(
                        free.getOrDefault(pledge.commitment(), Money.ZERO).negated()))
                .toList();
        Money whole = award.total().minus(Money.sum(less.values())).plus(Money.sum(more.values()));
        return AwardSharing.ofMore(agreement, more, behind, whole, borne);
    }
}
