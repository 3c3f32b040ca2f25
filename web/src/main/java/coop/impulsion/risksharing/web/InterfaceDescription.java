package coop.impulsion.risksharing.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** {@code GET /api/v1/openapi.json}: the interface for programs described as OpenAPI, with examples. */
@Path("/openapi.json")
public class InterfaceDescription {

    static final String FILE = "/META-INF/openapi.json";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream describe() {
        return InterfaceDescription.class.getResourceAsStream(FILE);
    }
}
