package coop.impulsion.scenario;

import coop.impulsion.basis.Refusal;

/** A what-if that cannot be kept as it is. */
public class ScenarioRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NAME_MISSING,
        /** Argument: the most characters. */
        NAME_TOO_LONG,
        /** Control characters. */
        NAME_UNREADABLE,
        /** Argument: what the quotas sum to, in percent. */
        QUOTAS_NOT_WHOLE,
        NEGATIVE,
        AMOUNT_MISSING,
        ABOVE_AMOUNT,
        TWO_CEILINGS,
        NOT_A_PART,
        CLASS_MISSING,
        CATEGORY_MISSING,
        /** Sums could not be reckoned with any more. */
        TOO_LARGE,
        /** Argument: the most items. */
        TOO_MANY_ITEMS,
        /** Argument: the most scenarios of one user in one fund. */
        TOO_MANY,
        NO_SHARING_AGREEMENT,
        /** Another window of the same user changed it meanwhile. */
        STALE
    }

    private final Reason reason;

    public ScenarioRefused(Reason reason, String field, Object... arguments) {
        super("scenario", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
