package coop.impulsion.access.web;

import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.SessionMark;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Leads whoever signed in with a password that is not theirs yet to the page where they choose one, and ends a session
 * twelve hours after its sign-in, however busy it is.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OWN_ACCOUNT = "/access/account.xhtml";
    private static final String SINCE = SignedInFilter.class.getName();
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    private transient FundClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        boolean isOpen = path.startsWith("/jakarta.faces.resource/") || path.equals("/sign-out");
        if (isOpen || !request.isUserInRole(Roles.USER)) {
            chain.doFilter(request, response);
        } else if (isTooOld(request, response)) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/home.xhtml");
        } else if (request.isUserInRole(Roles.NEWCOMER) && !path.equals(OWN_ACCOUNT)) {
            response.sendRedirect(request.getContextPath() + OWN_ACCOUNT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooOld(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Instant since = (Instant) session.getAttribute(SINCE);
        if (since == null) {
            session.setAttribute(SINCE, clock.now());
            response.addCookie(SessionMark.until(request, SessionMark.BROWSER_CLOSED));
            return false;
        }
        return clock.now().isAfter(since.plus(LONGEST));
    }
}
