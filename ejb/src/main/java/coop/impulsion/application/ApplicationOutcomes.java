package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Application;
import coop.impulsion.application.model.Applications;
import coop.impulsion.application.store.FileRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Makes known what a session decided: the application takes its outcome and the carrier reads the letter. Called when a
 * session's decisions are released, inside that transaction.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CHAIR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationOutcomes {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Applications applications;

    @Inject
    private FileRows rows;

    /**
     * @param outcome granted, deferred or refused
     * @throws ApplicationRefused {@code STATUS_OUT_OF_ORDER} if the application does not wait for a decision
     */
    public void makeKnown(
            FundId fund, ApplicationId id, String sessionNumber, ApplicationStatus outcome, String letter) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        Application application =
                applications.lock(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        application.conclude(outcome);
        rows.addOutcome(id, new OutcomeView(sessionNumber, outcome, letter, clock.now()), actor.userName());
        trail.done(fund, actor.userName(), "OUTCOME_RELEASED", application.number(), outcome.name());
    }
}
