package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.FileName;
import coop.impulsion.impact.model.StoryPicture;
import coop.impulsion.impact.model.TrajectoryEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Adds moments to a project's story and keeps its carriers' agreement to publish them. The person who carries the
 * project agrees; where nobody of them signs in, the manager writes down what they said.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class TrajectoryTelling {

    /** What a picture is for, as {@code document} keeps it. */
    static final String PICTURE = "TRAJECTORY_PICTURE";

    private static final int TITLE_LENGTH = 160;
    private static final int WORDS_LENGTH = 2000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowedProjects projects;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    /**
     * @return id of the new event
     * @throws ImpactRefused {@code CARRIER_ANSWERS} if a manager publishes it in the place of a carrier who signs in
     * @throws coop.impulsion.document.DocumentRefused if the picture can't be taken
     */
    public long tell(TellEvent command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        if (command.isPublished()) {
            project.requireAnswering();
        }
        TrajectoryEvent event = TrajectoryEvent.tell(
                project.projectId(),
                Words.past(command.happenedOn(), clock, "happenedOn"),
                Words.required(command.title(), TITLE_LENGTH, "title"),
                Words.required(command.words(), WORDS_LENGTH, "words"),
                project.actor().userName(),
                clock.now());
        show(event, command.picture(), command.fund(), project);
        if (command.isPublished()) {
            event.publish(project.actor().userName(), clock.now());
        }
        entityManager.persist(event);
        trail.done(command.fund(), project.actor().userName(), "TRAJECTORY_TOLD", command.project(), event.title());
        return event.id();
    }

    /**
     * Tells a moment in other words. What is told anew is published anew: the carriers are asked again, unless it is
     * one of them who tells it.
     *
     * @throws ImpactRefused {@code STALE} if somebody changed it since the page was drawn
     */
    public void retell(RetellEvent command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        TrajectoryEvent event = requireEvent(project, command.event());
        if (event.version() != command.seenVersion()) {
            throw new ImpactRefused(ImpactRefused.Reason.STALE, null);
        }
        event.retell(
                Words.past(command.happenedOn(), clock, "happenedOn"),
                Words.required(command.title(), TITLE_LENGTH, "title"),
                Words.required(command.words(), WORDS_LENGTH, "words"));
        if (command.isPictureRemoved()) {
            event.showNothing();
        }
        show(event, command.picture(), command.fund(), project);
        if (!project.isAnswering()) {
            event.ask();
        }
        trail.done(command.fund(), project.actor().userName(), "TRAJECTORY_RETOLD", command.project(), event.title());
    }

    /**
     * Publishes an event or withdraws it; answering the same twice changes nothing. A manager may always withdraw.
     *
     * @throws AccessRefused with NOT_FOUND if the event is not of that project
     * @throws ImpactRefused {@code CARRIER_ANSWERS} as {@link #tell}
     */
    public void consent(FundId fund, String projectNumber, long eventId, boolean isPublished) {
        FollowedProjects.Followed project = projects.requireWritable(fund, projectNumber);
        TrajectoryEvent event = requireEvent(project, eventId);
        String by = project.actor().userName();
        if (isPublished) {
            project.requireAnswering();
            event.publish(by, clock.now());
        } else {
            event.withdraw(by, clock.now());
        }
        trail.done(
                fund, by, isPublished ? "TRAJECTORY_PUBLISHED" : "TRAJECTORY_WITHDRAWN", projectNumber, event.title());
    }

    private TrajectoryEvent requireEvent(FollowedProjects.Followed project, long eventId) {
        TrajectoryEvent event = entityManager.find(TrajectoryEvent.class, eventId);
        if (event == null || event.projectId() != project.projectId()) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        return event;
    }

    private void show(TrajectoryEvent event, EventPicture sent, FundId fund, FollowedProjects.Followed project) {
        if (sent == null) {
            return;
        }
        String alternative = Words.required(sent.alternative(), 300, "alternative");
        String caption = Words.optional(sent.caption(), 200, "caption");
        FileName name = new FileName(sent.fileName());
        byte[] jpeg = StoryPicture.of(name, sent.declaredType(), sent.content()).jpeg();
        DocumentId kept = documents.keepPaper(
                fund,
                PICTURE,
                StoryPicture.named(name),
                StoryPicture.TYPE,
                jpeg,
                null,
                project.actor().userName());
        event.show(kept, alternative, caption);
    }
}
