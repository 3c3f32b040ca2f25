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

/**
 * Keeps whether a project's carriers agree that the public page shows it: its name, who carries it, where, what it is
 * about. The person who carries it answers; where nobody of them signs in, the manager writes down what they said.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class ProjectShowing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Projects projects;

    /**
     * Answering the same twice changes nothing. A manager may always take a project off the page.
     *
     * @throws AccessRefused {@code NOT_FOUND} if there is no such project for the acting user
     * @throws ProjectRefused {@code CARRIER_ANSWERS} if a manager agrees in the place of a carrier who signs in
     */
    public void answer(FundId fund, ProjectId id, boolean isShown) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.CARRIER);
        Project project =
                projects.find(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        boolean isTheirs = Long.valueOf(actor.userId()).equals(project.carrierId());
        if (!isTheirs && !actors.rolesIn(fund).contains(Role.MANAGER)) {
            trail.refused(fund, actor.userName(), "PROJECT_NOT_FOUND", project.number());
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, id);
        }
        if (isShown && !isTheirs && project.carrierId() != null) {
            throw new ProjectRefused(ProjectRefused.Reason.CARRIER_ANSWERS, null);
        }
        if (isShown) {
            project.show();
        } else {
            project.hide();
        }
        String act = isShown ? "PROJECT_SHOWN" : "PROJECT_HIDDEN";
        trail.done(fund, actor.userName(), act, project.number(), null);
    }
}
