package coop.impulsion.access.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets only requests with the token in ({@code Authorization: Bearer …}); before anything else is told or read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerTokenFilter implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

    @Inject
    private ApiToken token;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        if (!bearer.matches() || !token.opens(bearer.group(1))) {
            Response refusal = Problem.of(401, "A token is needed", "Send it as \"Authorization: Bearer <token>\".")
                    .toResponse();
            refusal.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Impulsion\"");
            request.abortWith(refusal);
        }
    }
}
