package coop.impulsion.access.web;

import coop.impulsion.access.ChangeAccount;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.access.UserFilter;
import coop.impulsion.access.UserReads;
import coop.impulsion.access.UserView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** One user of the fund: who they are, the roles they have here, and what may be done about their account. */
@Named
@RequestScoped
public class UserPage {

    private static final Role[] OF_MANAGERS = {Role.CARRIER, Role.CONTRIBUTOR};

    @Inject
    private UserReads users;

    @Inject
    private UserAccounts accounts;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private OneTimeNotice oneTime;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.name}")
    private String name;

    private UserView view;
    private String displayName;
    private String email;
    private Role[] roles;
    private long version;

    @PostConstruct
    void read() {
        view = users.byName(fund.id(), name);
        displayName = view.displayName();
        email = view.email();
        roles = view.roles().stream().sorted().toArray(Role[]::new);
        version = view.version();
    }

    /** The address of that user's page, after a post. */
    static String of(String userName) {
        return "/access/user.xhtml?faces-redirect=true&name=" + URLEncoder.encode(userName, StandardCharsets.UTF_8);
    }

    static Role[] givable(CurrentUser user) {
        return user.isOneOf("ADMINISTRATOR") ? Role.values() : OF_MANAGERS.clone();
    }

    public UserView getView() {
        return view;
    }

    /** Whether it is the reader's own account. */
    public boolean isOwn() {
        return view.id() == user.actor().userId();
    }

    public boolean isLocked() {
        return view.state() == UserFilter.State.LOCKED;
    }

    /** Whether the reader may decide on all roles that the user has here. */
    public boolean isChangeable() {
        return user.isOneOf("ADMINISTRATOR,MANAGER")
                && Arrays.asList(getGivable()).containsAll(view.roles());
    }

    public Role[] getGivable() {
        return givable(user);
    }

    public String change() {
        Set<Role> wished = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
        accounts.change(fund.id(), new ChangeAccount(view.userName(), displayName, email, wished, version));
        if (wished.isEmpty()) {
            notices.done("access.user.left", view.displayName());
            return "/access/users.xhtml?faces-redirect=true";
        }
        notices.done("access.user.changed");
        return of(view.userName());
    }

    public String replacePassword() {
        oneTime.show(accounts.newPassword(fund.id(), view.userName()));
        return of(view.userName());
    }

    public String lock() {
        accounts.lock(fund.id(), view.userName());
        notices.done("access.user.locked", view.displayName());
        return of(view.userName());
    }

    public String unlock() {
        accounts.unlock(fund.id(), view.userName());
        notices.done("access.user.unlocked", view.displayName());
        return of(view.userName());
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
