package coop.impulsion.application;

import java.time.Instant;

/**
 * Who began an application and who screened it, by the names that pages show.
 *
 * @param screenedBy null until it is found admissible or not, as {@code screenedAt}
 */
public record MilestonesView(String begunBy, Instant begunAt, String screenedBy, Instant screenedAt) {}
