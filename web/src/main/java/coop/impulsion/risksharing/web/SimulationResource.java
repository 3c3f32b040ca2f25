package coop.impulsion.risksharing.web;

import coop.impulsion.access.web.Problem;
import coop.impulsion.risksharing.FundingOutcome;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code POST /api/v1/risk-sharing/simulations}: how an award would fall upon some commitments, by the same engine that
 * funds real awards. Nothing is stored, and no fund is looked at.
 */
@Path("/risk-sharing/simulations")
public class SimulationResource {

    /** 200 with the shares or the reason why there are none; 400 naming each faulty field. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response simulate(@Context HttpHeaders headers, InputStream body) {
        String charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            return Problem.of(415, "Unsupported Media Type", "JSON is read in UTF-8.")
                    .toResponse();
        }
        Faults faults = new Faults();
        Simulation simulation = SimulationReader.read(body, faults);
        if (simulation == null) {
            return Problem.ofFaults(faults.list()).toResponse();
        }
        FundingOutcome outcome = simulation.outcome();
        StreamingOutput answer = to -> SimulationAnswer.write(outcome, to);
        return Response.ok(answer).build();
    }
}
