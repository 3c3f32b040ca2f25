package coop.impulsion.ledger;

import coop.impulsion.basis.Refusal;

/** An entry or command that the ledger does not take. */
public class LedgerRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_BALANCED,
        TOO_FEW_POSTINGS,
        OFF_BALANCE_MIXED,
        BAD_PIECE,
        UNKNOWN_ACCOUNT,
        PERIOD_CLOSED,
        ALREADY_REVERSED,
        UNKNOWN_ENTRY,
        NOT_REVERSIBLE,
        NOT_LETTERABLE,
        PERIOD_REVERSED,
        PERIOD_ACROSS_YEARS,
        KEY_USED_FOR_OTHER_CONTENT
    }

    public LedgerRefused(Reason reason, Object... arguments) {
        super("ledger", reason, null, arguments);
    }
}
