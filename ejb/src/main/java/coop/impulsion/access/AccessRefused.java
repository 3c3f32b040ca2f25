package coop.impulsion.access;

import coop.impulsion.basis.Refusal;

/** A right that the acting user does not have; shown as 403 (or 404 for what is not theirs to know of). */
public class AccessRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. {@code NOT_FOUND} also stands for what exists but belongs to others: its existence is not told. */
    public enum Reason {
        NOT_SIGNED_IN,
        ROLE_MISSING,
        NOT_YOURS,
        NOT_FOUND
    }

    private final Reason reason;

    public AccessRefused(Reason reason, Object... arguments) {
        super("access", reason, null, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
