package coop.impulsion.project;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.model.Project;
import coop.impulsion.project.model.Projects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says how a project stands: its test begins, it goes on by itself, it stops, it is taken up again. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CHAIR, Roles.SYSTEM})
public class ProjectSteering {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Projects projects;

    /** The test begins, by the manager or by the chair's decision to grant. */
    public void startTest(FundId fund, ProjectId id) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CHAIR);
        Project project = find(fund, id);
        project.startTest();
        trail.done(fund, actor.userName(), "PROJECT_TEST_STARTED", project.number(), null);
    }

    /**
     * @param seenVersion the version on the page that was filled in
     * @throws ProjectRefused {@code STALE} if that page is stale, {@code STATUS_OUT_OF_ORDER}, {@code REASON_MISSING}
     */
    public void establish(FundId fund, ProjectId id, long seenVersion, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Project project = find(fund, id, seenVersion);
        project.establish(reason);
        trail.done(fund, actor.userName(), "PROJECT_ESTABLISHED", project.number(), reason);
    }

    /** @throws ProjectRefused as {@link #establish} */
    public void stop(FundId fund, ProjectId id, long seenVersion, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Project project = find(fund, id, seenVersion);
        project.stop(reason);
        trail.done(fund, actor.userName(), "PROJECT_STOPPED", project.number(), reason);
    }

    /** @throws ProjectRefused as {@link #establish} */
    public void takeUpAgain(FundId fund, ProjectId id, long seenVersion, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Project project = find(fund, id, seenVersion);
        project.takeUpAgain(reason);
        trail.done(fund, actor.userName(), "PROJECT_TAKEN_UP_AGAIN", project.number(), reason);
    }

    private Project find(FundId fund, ProjectId id, long seenVersion) {
        Project project = find(fund, id);
        if (project.version() != seenVersion) {
            throw new ProjectRefused(ProjectRefused.Reason.STALE, null);
        }
        return project;
    }

    private Project find(FundId fund, ProjectId id) {
        return projects.find(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }
}
