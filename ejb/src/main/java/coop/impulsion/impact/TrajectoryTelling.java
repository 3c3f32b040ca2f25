package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.impact.model.TrajectoryEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Adds moments to a project's story and follows its carriers' consent to publish them. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class TrajectoryTelling {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowedProjects projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    /** @return id of the new event */
    public long tell(TellEvent command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        TrajectoryEvent event = TrajectoryEvent.tell(
                project.projectId(),
                Words.past(command.happenedOn(), clock, "happenedOn"),
                Words.required(command.title(), 160, "title"),
                Words.required(command.words(), 2000, "words"),
                command.isPublished(),
                project.actor().userName(),
                clock.now());
        entityManager.persist(event);
        trail.done(command.fund(), project.actor().userName(), "TRAJECTORY_TOLD", command.project(), event.title());
        return event.id();
    }

    /**
     * Publishes an event or withdraws it; telling the same twice changes nothing.
     *
     * @throws AccessRefused with NOT_FOUND if the event is not of that project
     */
    public void consent(FundId fund, String projectNumber, long eventId, boolean isPublished) {
        FollowedProjects.Followed project = projects.requireWritable(fund, projectNumber);
        TrajectoryEvent event = entityManager.find(TrajectoryEvent.class, eventId);
        if (event == null || event.projectId() != project.projectId()) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        if (isPublished) {
            event.publish();
        } else {
            event.withdraw();
        }
        String act = isPublished ? "TRAJECTORY_PUBLISHED" : "TRAJECTORY_WITHDRAWN";
        trail.done(fund, project.actor().userName(), act, projectNumber, event.title());
    }
}
