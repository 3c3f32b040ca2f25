package coop.impulsion.impact;

import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.impact.model.FirstPost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Keeps what a project's first post is and how long it has really been worked. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class FirstPostFollowing {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowedProjects projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    /** @throws ImpactRefused {@code STALE} if somebody described it since the page was drawn, and for what is out of range */
    public void describe(DescribeFirstPost command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        if (command.contract() == null) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, "contract");
        }
        long fullTime = Hundredths.of(command.fullTimeEquivalent(), "fullTimeEquivalent");
        if (fullTime < 1 || fullTime > 100) {
            throw new ImpactRefused(ImpactRefused.Reason.OUT_OF_RANGE, "fullTimeEquivalent", "0,01", "1,00");
        }
        long months = Hundredths.of(command.monthsWorked(), "monthsWorked");
        if (months < 0) {
            throw new ImpactRefused(ImpactRefused.Reason.OUT_OF_RANGE, "monthsWorked", "0", "600");
        }
        if (command.startedOn() == null) {
            throw new ImpactRefused(ImpactRefused.Reason.MISSING, "startedOn");
        }
        if (command.endedOn() != null && command.endedOn().isBefore(command.startedOn())) {
            throw new ImpactRefused(ImpactRefused.Reason.ENDS_BEFORE_IT_STARTS, "endedOn");
        }
        String title = Words.required(command.title(), 160, "title");
        FirstPost post = entityManager
                .createQuery("SELECT p FROM FirstPost p WHERE p.projectId = :project", FirstPost.class)
                .setParameter("project", project.projectId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> FirstPost.open(project.projectId()));
        if (!Objects.equals(post.seenVersion(), command.seenVersion())) {
            throw new ImpactRefused(ImpactRefused.Reason.STALE, null);
        }
        post.describe(title, command.contract(), (int) fullTime, command.startedOn(), command.endedOn(), months);
        entityManager.persist(post);
        trail.done(
                command.fund(),
                project.actor().userName(),
                "FIRST_POST_DESCRIBED",
                command.project(),
                title + " · " + command.monthsWorked());
    }
}
