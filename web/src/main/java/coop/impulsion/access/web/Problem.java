package coop.impulsion.access.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem document (RFC 9457): what a program is told when its request is not done, for example status 400, title
 * "The request has faults" and, for each fault, the field by JSON pointer and what is wrong with it.
 *
 * @param status HTTP status
 * @param title what kind of problem it is
 * @param detail what was wrong in this case, or null
 * @param faults each offending field, often none
 */
public record Problem(int status, String title, String detail, List<Fault> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One offending field.
     *
     * @param pointer JSON pointer, for example {@code /agreement/quotas}
     * @param detail what is wrong with it
     */
    public record Fault(String pointer, String detail) {}

    public Problem {
        faults = List.copyOf(faults);
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of());
    }

    /** 400, naming each offending field. */
    public static Problem ofFaults(List<Fault> faults) {
        return new Problem(400, "The request has faults", null, new ArrayList<>(faults));
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(toJson()).build();
    }

    String toJson() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (detail != null) {
            document.add("detail", detail);
        }
        if (!faults.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            faults.forEach(fault -> errors.add(
                    Json.createObjectBuilder().add("pointer", fault.pointer()).add("detail", fault.detail())));
            document.add("errors", errors);
        }
        return document.build().toString();
    }
}
