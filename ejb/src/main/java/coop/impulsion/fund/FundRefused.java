package coop.impulsion.fund;

import coop.impulsion.basis.Refusal;

/** A founding, a setting or a sharing agreement that a fund does not take. */
public class FundRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        CODE_FORM,
        CODE_TAKEN,
        NAME_MISSING,
        TOO_LONG,
        SIREN_INVALID,
        HOLDER_MISSING,
        PREFINANCING_NEGATIVE,
        QUOTA_OUT_OF_RANGE,
        QUOTAS_NOT_WHOLE,
        FROM_MISSING,
        FROM_IN_THE_PAST,
        FROM_BEFORE_LAST_VERSION,
        PROTECTION_INCOMPLETE,
        /** Somebody changed the fund since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public FundRefused(Reason reason, String field, Object... arguments) {
        super("fund", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
