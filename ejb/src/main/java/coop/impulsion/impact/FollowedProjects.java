package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * Finds the project that a piece of follow-up is about and lets only those write who may: the fund's managers and the
 * project's own carrier. A project of another fund or carrier does not exist for them.
 */
@ApplicationScoped
class FollowedProjects {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    /** A project as follow-up knows it, with the user who writes. */
    record Followed(long projectId, Actor actor) {}

    /** @throws AccessRefused with NOT_FOUND if there is no such project for the acting user; it leaves a trace */
    Followed requireWritable(FundId fund, String number) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CARRIER);
        Set<Role> roles = actors.rolesIn(fund);
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, carrier_id FROM project WHERE fund_id = ?1 AND number = ?2")
                .setParameter(1, fund.value())
                .setParameter(2, number == null ? "" : number)
                .getResultList();
        if (!rows.isEmpty()) {
            Object[] row = (Object[]) rows.get(0);
            boolean isTheirs = row[1] != null && ((Number) row[1]).longValue() == actor.userId();
            if (roles.contains(Role.MANAGER) || isTheirs) {
                return new Followed(((Number) row[0]).longValue(), actor);
            }
        }
        trail.refused(fund, actor.userName(), "PROJECT_NOT_FOUND", number);
        throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
    }
}
