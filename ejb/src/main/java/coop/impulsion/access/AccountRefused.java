package coop.impulsion.access;

import coop.impulsion.basis.Refusal;

/** An account or a role that cannot be given as asked for. */
public class AccountRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NAME_MISSING,
        NAME_TAKEN,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        UNKNOWN_USER,
        /** Nobody gives themselves the right to approve payments. */
        OWN_PAYMENT_APPROVAL
    }

    public AccountRefused(Reason reason, String field, Object... arguments) {
        super("access", reason, field, arguments);
    }
}
