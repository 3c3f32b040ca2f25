package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a carrier at their own applications and a manager at all of them; somebody else's leaves a trace. */
@ApplicationScoped
class ApplicationAccess {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Applications applications;

    /**
     * The application, locked for writing.
     *
     * @throws AccessRefused {@code NOT_FOUND} if there is none, or it is another carrier's
     */
    Application lockOwn(FundId fund, ApplicationId id) {
        Actor actor = actors.require(fund, Role.CARRIER, Role.MANAGER);
        Application application =
                applications.lock(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        requireOwn(fund, actor, application.carrierId(), application.subject());
        return application;
    }

    /** @throws AccessRefused {@code NOT_FOUND} unless the actor manages the fund or is that carrier */
    void requireOwn(FundId fund, Actor actor, Long carrierId, String subject) {
        boolean isOwn = carrierId != null && carrierId == actor.userId();
        if (!isOwn && !actors.rolesIn(fund).contains(Role.MANAGER)) {
            trail.refused(fund, actor.userName(), "APPLICATION_OF_ANOTHER", subject);
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, subject);
        }
    }

    Application lockAsManager(FundId fund, ApplicationId id) {
        actors.require(fund, Role.MANAGER);
        return applications.lock(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
