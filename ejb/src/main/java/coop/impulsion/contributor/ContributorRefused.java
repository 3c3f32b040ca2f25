package coop.impulsion.contributor;

import coop.impulsion.basis.Refusal;

/** A contributor that the fund does not take as filled in. */
public class ContributorRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        CLASS_MISSING,
        NAME_MISSING,
        TOO_LONG,
        SIREN_MISSING,
        SIREN_INVALID,
        SIREN_OF_A_CITIZEN,
        SIREN_TAKEN,
        EMAIL_INVALID,
        LANGUAGE_UNKNOWN,
        USER_UNKNOWN,
        /** Somebody reads its pages already. */
        HAS_READER,
        /** Its class decides the accounts of what is already booked. */
        CLASS_IN_USE,
        /** Somebody changed the contributor since the page was drawn. */
        STALE
    }

    private final Reason reason;

    public ContributorRefused(Reason reason, String field, Object... arguments) {
        super("contributor", reason, field, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
