package coop.impulsion.commitment;

import coop.impulsion.basis.Refusal;

/** A commitment, call, receipt or holding that the fund's rules do not allow. */
public class CommitmentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** An award asks for more than is available. */
        OVERDRAWN,
        NOT_HELD,
        NOT_PAID_IN,
        BEYOND_PREFINANCING,
        NOT_ORDERED,
        NOT_DRAWN,
        CONTRIBUTOR_UNKNOWN,
        COMMITMENT_UNKNOWN,
        CALL_UNKNOWN,
        RECEIPT_UNKNOWN,
        PROJECT_UNKNOWN,
        NATURE_MISSING,
        NATURE_NOT_FOR_CLASS,
        AMOUNT_MISSING,
        DATE_MISSING,
        DATE_IN_FUTURE,
        DATE_TOO_EARLY,
        VALIDITY_REVERSED,
        CEILING_TWICE,
        CEILING_OUT_OF_RANGE,
        EARMARK_UNKNOWN,
        NOT_A_REDUCTION,
        BELOW_HELD,
        BELOW_CALLED,
        REASON_MISSING,
        NOTHING_TO_CALL,
        ABOVE_UNCALLED,
        GRANTS_ARE_NOTIFIED,
        ONLY_GRANTS_ARE_NOTIFIED,
        DUE_BEFORE_ISSUE,
        NOTHING_LEFT,
        STILL_NEEDED,
        PAYER_MISSING,
        TOO_LONG,
        ALREADY_IDENTIFIED,
        ORIGIN_MISSING,
        KIND_MISSING,
        DESCRIPTION_MISSING,
        BASIS_MISSING,
        VALUE_MISSING,
        VALUE_TWICE,
        /** Somebody changed the commitment since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public CommitmentRefused(Reason reason, String field, Object... arguments) {
        super("commitment", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
