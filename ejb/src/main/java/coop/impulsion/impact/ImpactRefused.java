package coop.impulsion.impact;

import coop.impulsion.basis.Refusal;

/** A piece of follow-up that can't be recorded as given. */
public class ImpactRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        MISSING,
        IN_THE_FUTURE,
        TOO_LONG,
        NOT_IN_HUNDREDTHS,
        OUT_OF_RANGE,
        UNKNOWN_INDICATOR,
        CODE_TAKEN,
        ENDS_BEFORE_IT_STARTS,
        /** Neither JPEG nor PNG, or it can't be read. */
        NOT_A_PICTURE,
        /** Only the person who carries the project agrees to a publication. */
        CARRIER_ANSWERS,
        /** Somebody changed it since the page was drawn. */
        STALE
    }

    public ImpactRefused(Reason reason, String field, Object... arguments) {
        super("impact", reason, field, arguments);
    }
}
