package coop.impulsion.access;

import java.time.LocalDate;

/**
 * What the trail is narrowed to; null parts narrow nothing.
 *
 * @param userName a sign-in name, whole
 * @param subject a number or name, whole: {@code E-2026-0001}
 * @param from first day, in the fund's zone
 * @param to last day
 */
public record TrailFilter(Kind kind, String userName, String subject, LocalDate from, LocalDate to) {

    /** Which lines. */
    public enum Kind {
        /** What was done in the fund. */
        DONE,
        /** What was asked for and refused there. */
        REFUSED,
        /** Who was let into the portal or not, of the fund's users. */
        SIGN_INS
    }

    public TrailFilter {
        kind = kind == null ? Kind.DONE : kind;
    }
}
