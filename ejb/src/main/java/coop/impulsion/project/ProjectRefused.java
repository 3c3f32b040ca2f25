package coop.impulsion.project;

import coop.impulsion.basis.Refusal;

/** A command on a project that the registry refuses. */
public class ProjectRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        SUMMARY_TOO_LONG,
        ORGANISATION_MISSING,
        SIREN_INVALID,
        COMMUNE_UNKNOWN,
        SECTOR_MISSING,
        CARRIER_UNKNOWN,
        REASON_MISSING,
        REASON_TOO_LONG,
        /** The status does not follow from the one it has. */
        STATUS_OUT_OF_ORDER,
        /** Only the person who carries the project agrees that it is shown. */
        CARRIER_ANSWERS,
        /** Somebody changed the project since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public ProjectRefused(Reason reason, String field, Object... arguments) {
        super("project", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
