package coop.impulsion.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/**
 * The person looking at the page. What they may do is decided by the use cases; the questions here only decide what a
 * page offers: {@code rendered="#{currentUser.isOneOf('MANAGER,ACCOUNTANT')}"}.
 */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private Actors actors;

    @Inject
    private CurrentFund fund;

    private Actor actor;

    public boolean isSignedIn() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.USER);
    }

    /** As pages name them; the empty text when nobody is signed in. */
    public String getName() {
        return isSignedIn() ? actor().displayName() : "";
    }

    /** @throws coop.impulsion.access.AccessRefused if nobody is signed in */
    public Actor actor() {
        if (actor == null) {
            actor = actors.current();
        }
        return actor;
    }

    /** The roles in the fund that is looked at; empty outside of it. */
    public Set<Role> getRoles() {
        return isSignedIn() ? fund.roles() : Set.of();
    }

    /**
     * For pages of an act, so that nobody fills in a form that will be refused:
     * {@code <f:viewAction action="#{currentUser.require('MANAGER')}"/>}.
     *
     * @param names role names with commas between
     * @throws AccessRefused if the user has none of them
     */
    public void require(String names) {
        if (!isOneOf(names)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE_MISSING);
        }
    }

    /** @param names role names with commas between, for example {@code 'MANAGER,CHAIR'} */
    public boolean isOneOf(String names) {
        for (String name : names.split(",")) {
            if (getRoles().contains(Role.valueOf(name.strip()))) {
                return true;
            }
        }
        return false;
    }
}
