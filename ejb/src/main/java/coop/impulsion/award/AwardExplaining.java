package coop.impulsion.award;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.store.WhyRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Answers "why this amount?" for every share and everything that moved it, from what was frozen with the act. Those who
 * work for the fund ask about any commitment, a contributor about their own, and learns no other's name.
 */
@Stateless
@RolesAllowed({
    Roles.MANAGER,
    Roles.MEMBER,
    Roles.CHAIR,
    Roles.ACCOUNTANT,
    Roles.PAYMENT_APPROVER,
    Roles.AUDITOR,
    Roles.CONTRIBUTOR,
    Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AwardExplaining {

    private static final Role[] STAFF = {
        Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR
    };
    private static final Role[] READERS = {
        Role.MANAGER,
        Role.MEMBER,
        Role.CHAIR,
        Role.ACCOUNTANT,
        Role.PAYMENT_APPROVER,
        Role.AUDITOR,
        Role.CONTRIBUTOR
    };

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private WhyRows rows;

    /**
     * @param award its number
     * @param commitment its number
     * @throws AccessRefused {@code NOT_FOUND} if the commitment did not stand behind that award, or is not the reader's own
     */
    public ShareWhy share(FundId fund, String award, String commitment) {
        requireReader(fund, commitment);
        return rows.share(fund, award, commitment).orElseThrow(() -> notFound(commitment));
    }

    /** What moved that share since, the oldest first: draws, returns, releases, by category. */
    public List<MoveWhy> moves(FundId fund, String award, String commitment) {
        requireReader(fund, commitment);
        return rows.moves(fund, award, commitment);
    }

    /** Commitments of the same class that gave all they could, the largest first, at most fifty; for staff only. */
    public List<FullCommitmentView> full(FundId fund, String award, String commitment) {
        boolean isStaff = isStaff(fund);
        requireReader(fund, commitment);
        return isStaff ? rows.full(fund, award, commitment) : List.of();
    }

    private boolean isStaff(FundId fund) {
        Set<Role> staff = Set.of(STAFF);
        return actors.rolesIn(fund).stream().anyMatch(staff::contains);
    }

    private void requireReader(FundId fund, String commitment) {
        Actor actor = actors.require(fund, READERS);
        if (!isStaff(fund) && !rows.isOwn(fund, commitment, actor.userId())) {
            trail.refused(fund, actor.userName(), "COMMITMENT_NOT_FOUND", commitment);
            throw notFound(commitment);
        }
    }

    private static AccessRefused notFound(String commitment) {
        return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(commitment));
    }
}
