package coop.impulsion.application;

import coop.impulsion.basis.Refusal;

/** A command on a campaign, a grid, a checklist or an application that its rules do not take. */
public class ApplicationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Argument: title or other text's field. */
        TEXT_MISSING,
        /** Argument: the most characters. */
        TEXT_TOO_LONG,
        DATES_OUT_OF_ORDER,
        GRID_NOT_ADOPTED,
        GRID_ALREADY_ADOPTED,
        /** Arguments: lines found, lines wanted. */
        GUIDANCE_INCOMPLETE,
        WEIGHT_OUT_OF_RANGE,
        CODE_INVALID,
        CODE_TAKEN,
        CRITERION_UNKNOWN,
        CRITERION_MISSING,
        PARAMETER_INVALID,
        /** The campaign's step does not follow from the one it is in. */
        CAMPAIGN_OUT_OF_ORDER,
        /** Arguments: opening and closing instants. */
        CAMPAIGN_NOT_OPEN,
        /** Argument: the status it has. */
        STATUS_OUT_OF_ORDER,
        /** No such field in the form. Argument: its key. */
        FIELD_UNKNOWN,
        /** The field is not open to correction. */
        FIELD_CLOSED,
        /** Somebody else wrote in the field since it was shown. Arguments: who, when. */
        FIELD_CHANGED_MEANWHILE,
        /** The form has faults. Argument: how many. */
        FORM_NOT_COMPLETE,
        NOTHING_TO_CORRECT,
        ANSWER_DATE_PAST,
        REASON_MISSING,
        /** The checklist has lines without an answer. */
        CHECKLIST_INCOMPLETE,
        /** A line says no: the application can't be admitted. */
        CHECK_FAILED,
        CARRIER_UNKNOWN,
        TOO_MANY_DOCUMENTS,
        /** Somebody changed it since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public ApplicationRefused(Reason reason, String field, Object... arguments) {
        super("application", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
