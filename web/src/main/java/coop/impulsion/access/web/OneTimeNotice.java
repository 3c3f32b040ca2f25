package coop.impulsion.access.web;

import coop.impulsion.access.OneTimePassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Carries a password to the one page that shows it, once: never in an address, never in a second answer. */
@Named
@RequestScoped
public class OneTimeNotice {

    private static final String KEY = OneTimePassword.class.getName();

    public void show(OneTimePassword password) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, password);
    }

    /** Null on every page but the one after {@link #show}. */
    public OneTimePassword getPassword() {
        return (OneTimePassword) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
    }
}
