package coop.impulsion.award;

import coop.impulsion.basis.Refusal;

/** A command on an award that the fund's rules do not take. */
public class AwardRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No line above 0.00. */
        NOTHING_AWARDED,
        /** Arguments: missing, categories, commitments, what these can supply. */
        SHORT,
        /** Arguments: the classes that can't carry their quota. */
        HELD,
        /** No sharing agreement is in force on the day of the decision. Argument: that day. */
        NO_SHARING_AGREEMENT,
        DECIDED_IN_THE_FUTURE,
        PROJECT_NOT_FOUND,
        /** Somebody else changed the award meanwhile. Arguments: who, what, when. */
        STALE
    }

    private final Reason reason;

    public AwardRefused(Reason reason, String field, Object... arguments) {
        super("award", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
