package coop.impulsion.schema.web;

import coop.impulsion.schema.Preparation;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 503 to everything until the installation is ready, so that nobody sees half a demo. */
public class PreparationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Preparation preparation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (preparation.isDone()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\""
                                + " content=\"width=device-width\"><meta http-equiv=\"refresh\" content=\"5\"><title>Impulsion</title></head><body><main>"
                                + "<h1>Impulsion se prépare</h1><p>La page s’affichera d’elle-même dans un instant.</p></main></body></html>");
    }
}
