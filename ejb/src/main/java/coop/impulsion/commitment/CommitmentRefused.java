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
        /** Arguments: what awards hold, by how much it could be reduced. */
        BELOW_HELD,
        /** Arguments: what calls ask for, by how much it could be reduced. */
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
        /** Argument: its number. */
        IN_DEFAULT,
        /** Argument: its number. */
        NOT_IN_DEFAULT,
        /** A gift is never given back. */
        GIFTS_STAY,
        /** Argument: the last day of its validity, or null. */
        NOT_ENDED,
        /** Argument: the most that may go back. */
        ABOVE_RESTITUTABLE,
        /** Arguments: number of the commitment, the amount, what is neither held nor used. */
        STILL_HELD,
        /** Argument: its number. */
        RESTITUTION_SETTLED,
        /** No call of it is past its deadline. Argument: its number. */
        NOTHING_OVERDUE,
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
