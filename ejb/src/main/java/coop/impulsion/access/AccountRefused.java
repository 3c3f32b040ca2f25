package coop.impulsion.access;

import coop.impulsion.basis.Refusal;

/** An account, a role or a password that cannot be given as asked for. */
public class AccountRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NAME_MISSING,
        NAME_MALFORMED,
        NAME_TAKEN,
        DISPLAY_NAME_MISSING,
        TOO_LONG,
        EMAIL_INVALID,
        ROLES_MISSING,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        /** One of those that are guessed first. */
        PASSWORD_COMMON,
        PASSWORD_WRONG,
        PASSWORD_AS_BEFORE,
        PASSWORDS_DIFFER,
        /** Too many wrong passwords: to be tried again later. */
        TRY_LATER,
        UNKNOWN_USER,
        /** Nobody gives themselves the right to approve payments. */
        OWN_PAYMENT_APPROVAL,
        /** A manager opens accounts of carriers and contributors; the other roles are the administrator's. */
        ROLE_OF_ADMINISTRATORS,
        /** A fund keeps somebody who can give roles. */
        LAST_ADMINISTRATOR,
        /** Nobody locks themselves out. */
        OWN_ACCOUNT,
        /** The user has roles where the acting user has not the right to decide. */
        USER_OF_OTHERS,
        /** Somebody changed the account since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public AccountRefused(Reason reason, String field, Object... arguments) {
        super("access", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
