package coop.impulsion.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Sign-in by the application's own page; afterwards the page that was asked for appears. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(loginPage = "/sign-in.xhtml?continue=true", errorPage = "", useForwardToLogin = false))
public class SignInMechanism {}
