package coop.impulsion.access.web;

import coop.impulsion.access.SignInAnswer;
import coop.impulsion.web.SessionMark;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Name and password; a right pair leads to the page that was asked for, or to what waits for the user. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;

    @Inject
    private Texts texts;

    private String userName;
    private String password;
    private boolean isContinued;
    private boolean isChanged;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        // Before, not after: the answer of a right password may be on its way when authenticate returns. A session that
        // somebody else planted is left behind either way.
        request.getSession();
        request.changeSessionId();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(userName, password))
                        .newAuthentication(!isContinued));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> external.redirect(request.getContextPath() + "/home.xhtml");
            default -> faces.addMessage(null, refusal((SignInAnswer) request.getAttribute(UserIdentityStore.ANSWER)));
        }
    }

    private FacesMessage refusal(SignInAnswer answer) {
        String text;
        if (answer != null && answer.isTooOld()) {
            text = texts.get("access.signIn.tooOld");
        } else if (answer == null || answer.pause().isZero()) {
            text = texts.get("access.signIn.wrong");
        } else {
            text = texts.of("access.signIn.later", answer.pause().toSeconds() + 1);
        }
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** Never drawn back into the page. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether a session of this browser ended by itself: its mark is there, and a page asked for a sign-in. */
    public boolean isEnded() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return isContinued
                && faces.getMessageList().isEmpty()
                && faces.getExternalContext().getRequestCookieMap().containsKey(SessionMark.NAME);
    }

    /** Whether somebody has just chosen their password and now signs in with it. */
    public boolean isChanged() {
        return isChanged;
    }

    public void setChanged(boolean changed) {
        isChanged = changed;
    }

    /** Whether a page is waiting behind the sign-in. */
    public boolean isContinued() {
        return isContinued;
    }

    public void setContinued(boolean isContinued) {
        this.isContinued = isContinued;
    }
}
