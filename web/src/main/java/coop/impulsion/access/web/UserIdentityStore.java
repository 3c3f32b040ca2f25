package coop.impulsion.access.web;

import coop.impulsion.access.SignIn;
import coop.impulsion.access.SignInAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;

/** Lets Jakarta Security ask {@link SignIn} who somebody is. */
@ApplicationScoped
public class UserIdentityStore implements IdentityStore {

    /** Where the answer is left for the sign-in page, which says how long to wait. */
    static final String ANSWER = SignInAnswer.class.getName();

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    /** Called by Jakarta Security through the method's name and parameter type. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInAnswer answer =
                signIn.attempt(credential.getCaller(), credential.getPasswordAsString(), request.getRemoteAddr());
        request.setAttribute(ANSWER, answer);
        return answer.isSomebody()
                ? new CredentialValidationResult(answer.userName(), answer.roles())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
