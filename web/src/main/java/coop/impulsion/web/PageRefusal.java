package coop.impulsion.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.AuditTrail;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * What somebody may not see or do, as their browser hears of it: 404 for what is not theirs to know of, else 403. It
 * leaves a trace with the address, since what the container refuses never reaches a use case that could.
 */
final class PageRefusal {

    private PageRefusal() {}

    /** Empty if what was thrown is no such thing. */
    static Optional<Integer> statusOf(Throwable thrown) {
        Optional<AccessRefused> access = Causes.find(thrown, AccessRefused.class);
        if (access.isPresent()) {
            boolean isHidden = access.get().reason() == AccessRefused.Reason.NOT_FOUND;
            return Optional.of(isHidden ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
        return Causes.find(thrown, EJBAccessException.class).map(refused -> HttpServletResponse.SC_FORBIDDEN);
    }

    /** Nobody in particular leaves no trace: they are asked to sign in. */
    static void trace(HttpServletRequest request, int status) {
        if (request.getUserPrincipal() == null) {
            return;
        }
        CurrentFund fund = CDI.current().select(CurrentFund.class).get();
        String query = request.getQueryString();
        CDI.current()
                .select(AuditTrail.class)
                .get()
                .refused(
                        fund.isKnown() ? fund.id() : null,
                        request.getUserPrincipal().getName(),
                        "PAGE_REFUSED",
                        status + " " + request.getRequestURI() + (query == null ? "" : '?' + query));
    }
}
