package coop.impulsion.access.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for programs: every resource of the war, under {@code /api/v1}, behind {@link BearerTokenFilter}. */
@ApplicationPath("/api/v1")
public class ProgramInterface extends Application {}
