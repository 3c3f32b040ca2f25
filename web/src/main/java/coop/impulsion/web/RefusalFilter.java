package coop.impulsion.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The edge of what is no page, downloads above all: what a use case or the container refuses becomes 403 or 404, as
 * {@link FailureHandler} has it for pages.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Optional<Integer> status = PageRefusal.statusOf(thrown);
            if (status.isEmpty() || response.isCommitted()) {
                throw thrown;
            }
            PageRefusal.trace(request, status.get());
            response.sendError(status.get());
        }
    }
}
