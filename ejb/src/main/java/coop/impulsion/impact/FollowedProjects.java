package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    /**
     * A project as follow-up knows it, with the user who writes.
     *
     * @param carrierId user who carries it, null when nobody of them signs in
     */
    record Followed(long projectId, Long carrierId, Actor actor) {

        boolean isTheirs() {
            return Long.valueOf(actor.userId()).equals(carrierId);
        }

        /** Whether the user answers for the project's carriers. */
        boolean isAnswering() {
            return isTheirs() || carrierId == null;
        }

        void requireAnswering() {
            if (!isAnswering()) {
                throw new ImpactRefused(ImpactRefused.Reason.CARRIER_ANSWERS, null);
            }
        }
    }

    /** @throws AccessRefused with NOT_FOUND if there is no such project for the acting user; it leaves a trace */
    Followed requireWritable(FundId fund, String number) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CARRIER);
        boolean isManager = actors.rolesIn(fund).contains(Role.MANAGER);
        Optional<Followed> project = Row.select(
                        entityManager,
                        "SELECT id, carrier_id FROM project WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number == null ? "" : number)
                .findFirst()
                .map(row -> new Followed(row.whole(0), row.wholeOrNull(1), actor))
                .filter(found -> isManager || found.isTheirs());
        if (project.isEmpty()) {
            trail.refused(fund, actor.userName(), "PROJECT_NOT_FOUND", number);
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        return project.get();
    }
}
