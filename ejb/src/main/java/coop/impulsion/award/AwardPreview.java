package coop.impulsion.award;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.AwardSharing;
import coop.impulsion.award.model.EffectOfSharing;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers what an award would do to each contributor, by the very rules of {@link AwardGranting}, and keeps nothing.
 * What it shows may be overtaken by another award: only granting locks.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.ACCOUNTANT, Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AwardPreview {

    @Inject
    private Actors actors;

    @Inject
    private Funds funds;

    @Inject
    private AwardPledges pledges;

    /**
     * Runs a whole slate in its order: each award that can be funded takes its shares before the next is tried; one
     * that can't takes nothing and the next goes on without it. Three queries, however long it is.
     *
     * @param on day of the decision
     * @return one effect for each proposed award, in the same order
     * @throws AwardRefused {@code NO_SHARING_AGREEMENT} if none is in force on that day, {@code NOTHING_AWARDED} if a
     *     proposed award is of nothing
     */
    public List<AwardEffect> preview(FundId fund, LocalDate on, List<ProposedAward> slate) {
        actors.require(fund, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.AUDITOR);
        SharingAgreementView agreement = funds.sharingAgreementOn(fund, on)
                .orElseThrow(() -> new AwardRefused(Reason.NO_SHARING_AGREEMENT, null, on));
        if (slate.isEmpty()) {
            return List.of();
        }
        Map<Long, List<AwardPledge>> eligible = pledges.forDecisions(
                fund, on, slate.stream().map(ProposedAward::projectId).collect(Collectors.toSet()));
        Map<CommitmentId, Money> takenBefore = new HashMap<>();
        List<AwardEffect> effects = new ArrayList<>(slate.size());
        for (ProposedAward proposed : slate) {
            if (proposed.amounts().isEmpty()) {
                throw new AwardRefused(Reason.NOTHING_AWARDED, null, proposed.reference());
            }
            List<AwardPledge> behind = eligible.get(proposed.projectId()).stream()
                    .map(pledge -> pledge.less(takenBefore.getOrDefault(pledge.commitment(), Money.ZERO)))
                    .toList();
            EffectOfSharing effect = new EffectOfSharing(AwardSharing.of(agreement, proposed.amounts(), behind));
            effect.taken().forEach((commitment, share) -> takenBefore.merge(commitment, share, Money::plus));
            effects.add(effect.shown(proposed.reference()));
        }
        return effects;
    }

    /** The slate of one. */
    public AwardEffect preview(FundId fund, LocalDate on, ProposedAward award) {
        return preview(fund, on, List.of(award)).get(0);
    }
}
