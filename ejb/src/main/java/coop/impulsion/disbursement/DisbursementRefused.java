package coop.impulsion.disbursement;

import coop.impulsion.basis.Refusal;

/** A command on a payment that the fund's rules do not take. */
public class DisbursementRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Somebody else changed the order meanwhile. */
        STALE,
        /** The act does not fit how the order stands. Arguments: its number, its status. */
        WRONG_STATUS,
        /** Who prepared an order does not approve it. */
        SAME_PERSON,
        /** Nobody has said up to how much this person may approve. */
        NO_THRESHOLD,
        /** Argument: the most that this person may approve. */
        ABOVE_THRESHOLD,
        /** No order was chosen. */
        NOTHING_CHOSEN,
        /** The bank can't be asked to pay in the past. */
        EXECUTION_PAST,
        /** Banks take no orders for days more than a year ahead. Argument: the last day. */
        EXECUTION_FAR,
        REASON_MISSING,
        /** Argument: the most characters. */
        TEXT_TOO_LONG,
        IN_THE_FUTURE,
        /** Argument: the day it must not be before. */
        TOO_EARLY,
        /** Nobody sets their own threshold. */
        OWN_THRESHOLD,
        /** The person does not approve payments in this fund. */
        NOT_AN_APPROVER,
        /** A threshold is above 0.00. */
        THRESHOLD_RANGE
    }

    private final Reason reason;

    public DisbursementRefused(Reason reason, String field, Object... arguments) {
        super("disbursement", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
