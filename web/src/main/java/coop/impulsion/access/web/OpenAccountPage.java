package coop.impulsion.access.web;

import coop.impulsion.access.NewAccount;
import coop.impulsion.access.OneTimePassword;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Opens the account of somebody who works in the fund, or lets somebody in who has an account already. */
@Named
@RequestScoped
public class OpenAccountPage {

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

    private String userName;
    private String displayName;
    private String email;
    private Role[] roles = {};
    private String knownName;
    private Role[] knownRoles = {};

    public String open() {
        OneTimePassword password =
                accounts.open(fund.id(), new NewAccount(userName, displayName, email, Set.of(roles)));
        oneTime.show(password);
        return UserPage.of(password.userName());
    }

    public String admit() {
        accounts.admit(fund.id(), knownName, Set.of(knownRoles));
        notices.done("access.user.admitted", knownName);
        return UserPage.of(knownName);
    }

    /** The roles that the signed-in user may give. */
    public Role[] getGivable() {
        return UserPage.givable(user);
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
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

    public String getKnownName() {
        return knownName;
    }

    public void setKnownName(String knownName) {
        this.knownName = knownName;
    }

    public Role[] getKnownRoles() {
        return knownRoles.clone();
    }

    public void setKnownRoles(Role[] knownRoles) {
        this.knownRoles = knownRoles.clone();
    }
}
