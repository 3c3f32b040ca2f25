package coop.impulsion.access.web;

import coop.impulsion.access.Role;
import coop.impulsion.access.UserFilter;
import coop.impulsion.access.UserPart;
import coop.impulsion.access.UserReads;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The users of a fund by role, by how they stand and by what is searched. */
@Named
@RequestScoped
public class UserListPage {

    @Inject
    private UserReads users;

    @Inject
    private CurrentFund fund;

    private final Paging paging = new Paging(50);
    private Role role;
    private UserFilter.State state;
    private String text;
    private UserPart part;

    public UserPart getPart() {
        if (part == null) {
            part = read();
            if (paging.wasBeyond(part.count())) {
                part = read();
            }
        }
        return part;
    }

    private UserPart read() {
        return users.part(fund.id(), new UserFilter(role, state, text), paging.from(), paging.size());
    }

    public int getPages() {
        return paging.pagesOf(getPart().count());
    }

    public String getQuery() {
        return Paging.query("role", role, "state", state, "q", text);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public UserFilter.State[] getStates() {
        return UserFilter.State.values();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public UserFilter.State getState() {
        return state;
    }

    public void setState(UserFilter.State state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Paging getPaging() {
        return paging;
    }
}
