package coop.impulsion.commitment;

import coop.impulsion.basis.Refusal;

/** A commitment, call, receipt or holding that the fund's rules do not allow. */
public class CommitmentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        OVERDRAWN,
        NOT_HELD,
        NOT_PAID_IN,
        BEYOND_PREFINANCING,
        NOT_ORDERED,
        NOT_DRAWN
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
