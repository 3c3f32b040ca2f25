package coop.impulsion.access.web;

import coop.impulsion.access.AccountRefused;
import coop.impulsion.access.OwnAccount;
import coop.impulsion.access.OwnAccountView;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** The signed-in user's own account: who they are here, where they signed in, and their password. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private OwnAccount account;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private OwnAccountView view;
    private String currentPassword;
    private String password;
    private String repeated;

    public OwnAccountView getView() {
        if (view == null) {
            view = account.view();
        }
        return view;
    }

    /** A password of one's own opens the portal at the next sign-in; the session of the first one ends here. */
    public String changePassword() throws ServletException {
        if (password != null && !password.equals(repeated)) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORDS_DIFFER, "repeated");
        }
        boolean isFirst = getView().isOneTime();
        account.changePassword(currentPassword, password, request.getRemoteAddr());
        if (!isFirst) {
            notices.done("access.password.changed");
            return "/access/account.xhtml?faces-redirect=true";
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        request.logout();
        external.invalidateSession();
        return "/sign-in.xhtml?faces-redirect=true&changed=true";
    }

    /** Never drawn back into the page, like the two below. */
    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
