package coop.impulsion.project;

import java.time.Instant;

/**
 * Something that was done with a project, from the trail.
 *
 * @param act code of what was done, for example PROJECT_REGISTERED
 * @param by name of who did it
 */
public record ProjectEvent(Instant at, String act, String detail, String by) {}
