package coop.impulsion.contributor;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.contributor.ContributorRefused.Reason;
import coop.impulsion.contributor.model.Contributor;
import coop.impulsion.contributor.store.ContributorRows;
import coop.impulsion.fund.NumberSeries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Registers a fund's contributors and corrects what is known of them. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ContributorRegistration {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ContributorRows rows;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @return the new contributor's number
     * @throws ContributorRefused if a part is missing or malformed, or another contributor has that SIREN
     */
    public String register(FundId fund, ContributorProfile profile) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Contributor contributor = Contributor.registered(fund, numbers.next(fund, "C"), profile, userId(fund, profile));
        refuseTakenSiren(contributor);
        entityManager.persist(contributor);
        // Written now: what follows in the same transaction may read it by SQL.
        entityManager.flush();
        trail.done(fund, actor.userName(), "CONTRIBUTOR_REGISTERED", contributor.number(), contributor.name());
        return contributor.number();
    }

    /**
     * @param seenVersion of the page that was filled in
     * @throws ContributorRefused {@code STALE} if that page is; {@code CLASS_IN_USE} if commitments are booked under
     *     another class; and as {@link #register}
     */
    public void describe(FundId fund, ContributorId id, ContributorProfile profile, long seenVersion) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Contributor contributor = entityManager.find(Contributor.class, id.value());
        if (contributor == null || !contributor.fund().equals(fund)) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, id);
        }
        if (contributor.version() != seenVersion) {
            throw new ContributorRefused(Reason.STALE, null);
        }
        if (contributor.contributorClass() != profile.contributorClass() && rows.hasCommitments(fund, id)) {
            throw new ContributorRefused(Reason.CLASS_IN_USE, "contributorClass");
        }
        contributor.describe(profile, userId(fund, profile));
        refuseTakenSiren(contributor);
        trail.done(fund, actor.userName(), "CONTRIBUTOR_DESCRIBED", contributor.number(), contributor.name());
    }

    private Long userId(FundId fund, ContributorProfile profile) {
        if (profile.userName() == null || profile.userName().isBlank()) {
            return null;
        }
        return rows.contributorUser(fund, profile.userName().strip())
                .orElseThrow(() -> new ContributorRefused(Reason.USER_UNKNOWN, "userName"));
    }

    private void refuseTakenSiren(Contributor contributor) {
        if (contributor.siren() != null) {
            rows.numberWithSiren(contributor.fund(), contributor.siren(), contributor.number())
                    .ifPresent(number -> {
                        throw new ContributorRefused(Reason.SIREN_TAKEN, "siren", number);
                    });
        }
    }
}
