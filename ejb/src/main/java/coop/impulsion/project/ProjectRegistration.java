package coop.impulsion.project;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.project.model.Project;
import coop.impulsion.project.model.Projects;
import coop.impulsion.project.store.ProjectRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Enters projects in the registry and corrects what describes them. The manager does so for anybody, a carrier for
 * what they carry themselves.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class ProjectRegistration {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Projects projects;

    @Inject
    private ProjectRows rows;

    /**
     * @return the new project's id
     * @throws ProjectRefused if a part is missing or malformed, the commune or the carrier unknown
     * @throws AccessRefused if a carrier names somebody else as the carrier
     */
    public ProjectId register(RegisterProject command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER, Role.CARRIER);
        Long carrierId = carrierId(command);
        if (!isManager(command.fund()) && !Long.valueOf(actor.userId()).equals(carrierId)) {
            trail.refused(command.fund(), actor.userName(), "PROJECT_OF_ANOTHER", command.name());
            throw new AccessRefused(AccessRefused.Reason.NOT_YOURS);
        }
        requireCommune(command);
        Project project = Project.registered(command, numbers.next(command.fund(), "P"), carrierId);
        projects.add(project);
        trail.done(command.fund(), actor.userName(), "PROJECT_REGISTERED", project.number(), project.name());
        return project.id();
    }

    /**
     * Replaces what describes a project and who carries it; its number and how it stands are left.
     *
     * @param seenVersion the version on the page that was filled in
     * @throws ProjectRefused {@code STALE} if that page is stale, and as {@link #register}
     */
    public void describe(ProjectId id, long seenVersion, RegisterProject command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        Project project = projects.find(command.fund(), id)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        if (project.version() != seenVersion) {
            throw new ProjectRefused(ProjectRefused.Reason.STALE, null);
        }
        requireCommune(command);
        Long carrierId = carrierId(command);
        project.describe(command);
        trail.done(command.fund(), actor.userName(), "PROJECT_DESCRIBED", project.number(), project.name());
        if (!Objects.equals(project.carrierId(), carrierId)) {
            project.entrust(carrierId);
            trail.done(
                    command.fund(), actor.userName(), "PROJECT_ENTRUSTED", project.number(), command.carrierUserName());
        }
    }

    private boolean isManager(FundId fund) {
        return actors.rolesIn(fund).contains(Role.MANAGER);
    }

    private void requireCommune(RegisterProject command) {
        if (command.communeCode() == null || !rows.isCommune(command.communeCode())) {
            throw new ProjectRefused(ProjectRefused.Reason.COMMUNE_UNKNOWN, "communeCode", command.communeCode());
        }
    }

    private Long carrierId(RegisterProject command) {
        if (command.carrierUserName() == null || command.carrierUserName().isBlank()) {
            return null;
        }
        return rows.userId(command.carrierUserName())
                .orElseThrow(() -> new ProjectRefused(
                        ProjectRefused.Reason.CARRIER_UNKNOWN, "carrierUserName", command.carrierUserName()));
    }
}
