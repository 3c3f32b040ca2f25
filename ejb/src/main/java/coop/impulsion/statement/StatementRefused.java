package coop.impulsion.statement;

import coop.impulsion.basis.Refusal;

/** A statement run, or something asked of one, that can't be done. */
public class StatementRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        MISSING,
        ENDS_BEFORE_IT_STARTS,
        PERIOD_NOT_OVER,
        NOBODY_TO_WRITE_TO,
        NOT_RUNNING,
        LEDGER_EMPTY
    }

    public StatementRefused(Reason reason, String field, Object... arguments) {
        super("statement", reason, field, arguments);
    }
}
