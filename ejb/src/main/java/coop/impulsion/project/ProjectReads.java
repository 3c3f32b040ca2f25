package coop.impulsion.project;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.store.ProjectRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be read of the registry. Those who work for the fund read all of it; a carrier reads their own projects,
 * and does not learn that others exist.
 */
@Stateless
@RolesAllowed({
    Roles.CARRIER,
    Roles.MANAGER,
    Roles.MEMBER,
    Roles.CHAIR,
    Roles.ACCOUNTANT,
    Roles.PAYMENT_APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProjectReads {

    private static final Set<Role> STAFF = Set.of(
            Role.MANAGER,
            Role.MEMBER,
            Role.CHAIR,
            Role.ACCOUNTANT,
            Role.PAYMENT_APPROVER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private ProjectRows rows;

    /** In the order of their numbers; a carrier gets their own only. */
    public List<ProjectView> list(FundId fund, ProjectFilter filter) {
        return rows.list(fund, filter, ownerOf(fund));
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number, or it is another carrier's */
    public ProjectView byNumber(FundId fund, String number) {
        return rows.byNumber(fund, number, ownerOf(fund)).orElseThrow(() -> notFound(fund, number));
    }

    /** @throws AccessRefused {@code NOT_FOUND} as {@link #byNumber} */
    public ProjectView byId(FundId fund, ProjectId id) {
        return rows.byId(fund, id, ownerOf(fund))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /** The intercommunal bodies in which the projects lie that the reader may see, by name. */
    public List<ProjectTerritory> territories(FundId fund) {
        return rows.territories(fund, ownerOf(fund));
    }

    /** What was done with it, from the trail, the newest first. */
    public List<ProjectEvent> history(FundId fund, ProjectId id) {
        return rows.history(fund, byId(fund, id).number());
    }

    /** Names of those who may carry a project of the fund, by their sign-in. */
    public Map<String, String> carriers(FundId fund) {
        actors.require(fund, Role.MANAGER);
        return rows.carriers(fund);
    }

    /** What actors of the territory are for a project, by name. */
    public List<ProjectActor> actorsOf(FundId fund, ProjectId id) {
        byId(fund, id);
        return rows.actorsOf(id);
    }

    private AccessRefused notFound(FundId fund, String number) {
        trail.refused(fund, actors.current().userName(), "PROJECT_NOT_FOUND", number);
        return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
    }

    /** Null when the user may read every project. */
    private Long ownerOf(FundId fund) {
        Actor actor = actors.require(fund, readers());
        boolean readsAll = actors.rolesIn(fund).stream().anyMatch(STAFF::contains);
        return readsAll ? null : actor.userId();
    }

    private static Role[] readers() {
        return new Role[] {
            Role.CARRIER,
            Role.MANAGER,
            Role.MEMBER,
            Role.CHAIR,
            Role.ACCOUNTANT,
            Role.PAYMENT_APPROVER,
            Role.AUDITOR,
            Role.ADMINISTRATOR
        };
    }
}
