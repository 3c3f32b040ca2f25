package coop.impulsion.impact;

import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.impact.model.GivenVerdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Ends an experiment with its verdict; the manager gives it, and a later one does not erase it. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class VerdictGiving {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowedProjects projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Actors actors;

    public void give(GiveVerdict command) {
        actors.require(command.fund(), Role.MANAGER);
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        if (command.verdict() == null) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, "verdict");
        }
        entityManager.persist(GivenVerdict.give(
                project.projectId(),
                command.verdict(),
                Words.past(command.givenOn(), clock, "givenOn"),
                Words.required(command.reasons(), 2000, "reasons"),
                Words.optional(command.learning(), 2000, "learning"),
                project.actor().userName(),
                clock.now()));
        trail.done(
                command.fund(),
                project.actor().userName(),
                "VERDICT_GIVEN",
                command.project(),
                command.verdict().name());
    }
}
