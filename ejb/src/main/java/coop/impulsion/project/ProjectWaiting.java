package coop.impulsion.project;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.store.ProjectRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What waits of projects: whether the public page may show them, for those who carry them. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ProjectWaiting implements WaitingWork {

    @Inject
    private ProjectRows rows;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        return roles.contains(Role.CARRIER)
                ? rows.showingToAnswer(fund, actor.userId()).stream().toList()
                : List.of();
    }
}
