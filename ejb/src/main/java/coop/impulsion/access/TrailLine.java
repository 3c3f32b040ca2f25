package coop.impulsion.access;

import java.time.Instant;

/**
 * Who did what to what, when.
 *
 * @param by the person's name as pages show it, or what stands in the trail
 * @param act the act's code, for example {@code COMMITMENT_RECORDED}
 * @param subject number or name of what it was done to, or null
 * @param detail more of it, or null
 */
public record TrailLine(
        long id,
        Instant at,
        String userName,
        String by,
        String act,
        String subject,
        String detail,
        boolean isRefusal) {}
