package coop.impulsion.access.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.Refusal;
import coop.impulsion.web.Incident;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The edge of the interface for programs: every failure becomes a problem document, never a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException known) {
                return known(known.getResponse());
            }
            if (cause instanceof AccessRefused refused) {
                boolean isHidden = refused.reason() == AccessRefused.Reason.NOT_FOUND;
                return Problem.of(isHidden ? 404 : 403, isHidden ? "Not found" : "Not allowed", null)
                        .toResponse();
            }
            if (cause instanceof EJBAccessException) {
                return Problem.of(403, "Not allowed", null).toResponse();
            }
            if (cause instanceof Refusal refused) {
                return Problem.of(422, "Refused by the fund's rules", refused.getMessage())
                        .toResponse();
            }
        }
        String number = Incident.keep(request, thrown);
        return Problem.of(500, "Something failed", "Incident " + number).toResponse();
    }

    private static Response known(Response response) {
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        Response problem = Problem.of(
                        response.getStatus(), response.getStatusInfo().getReasonPhrase(), null)
                .toResponse();
        // Which methods there are (405) belongs to the answer.
        response.getHeaders().forEach((name, values) -> problem.getHeaders().putIfAbsent(name, values));
        return problem;
    }
}
