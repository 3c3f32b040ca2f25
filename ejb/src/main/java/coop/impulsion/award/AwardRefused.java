package coop.impulsion.award;

import coop.impulsion.basis.Refusal;

/** A command on an award that the fund's rules do not take. */
public class AwardRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No line above 0.00. */
        NOTHING_AWARDED,
        /** An amount below 0.00. */
        AMOUNT_NEGATIVE,
        /** Arguments: missing, categories, commitments, what these can supply. */
        SHORT,
        /** Arguments: the classes that can't carry their quota. */
        HELD,
        /** No sharing agreement is in force on the day of the decision. Argument: that day. */
        NO_SHARING_AGREEMENT,
        DECIDED_IN_THE_FUTURE,
        PROJECT_NOT_FOUND,
        /** Somebody else changed the award meanwhile. */
        STALE,
        /** The act does not fit how the award stands. Argument: its status. */
        WRONG_STATUS,

        /** A schedule without an instalment. */
        SCHEDULE_EMPTY,
        /** Argument: the most instalments. */
        SCHEDULE_TOO_LONG,
        /** Arguments: the category, what the instalments add up to, what was awarded. */
        SCHEDULE_SUM,
        /** An instalment of 0.00. Argument: its rank. */
        INSTALMENT_EMPTY,
        /** An instalment of a category that was not awarded. Arguments: its rank, the category. */
        CATEGORY_NOT_AWARDED,
        /** Neither a day nor a number of days, or both. Argument: its rank. */
        DUE_MISSING,
        /** Fewer than 0 or more than 3,650 days. Argument: its rank. */
        DUE_DAYS_RANGE,
        /** Due before the decision. Arguments: its rank, the day. */
        DUE_BEFORE_DECISION,
        /** Due before the one before it. Argument: its rank. */
        DUE_OUT_OF_ORDER,
        /** A condition without words. Argument: the instalment's rank. */
        CONDITION_MISSING,
        /** Something was given already to show a condition. Argument: reference of the instalment. */
        SCHEDULE_HAS_EVIDENCE,

        /** Argument: the most characters. */
        TEXT_TOO_LONG,
        OBJECT_MISSING,
        PERIOD_MISSING,
        PERIOD_REVERSED,
        LOSS_ABOVE_AWARD,
        SIGNATORY_MISSING,
        PAYEE_MISSING,
        /** The agreement cannot be made or signed before the schedule is set. */
        SCHEDULE_MISSING,
        PAPER_MISSING,
        /** Argument: the day of the decision. */
        SIGNED_BEFORE_DECISION,
        IN_THE_FUTURE,

        /** The condition is not one of an instalment that waits for it. */
        CONDITION_SETTLED,
        EVIDENCE_MISSING,
        REASON_MISSING,

        /** Arguments: reference of the instalment, its status. */
        INSTALMENT_NOT_PAYABLE,
        /** Argument: reference of the instalment. */
        INSTALMENT_NOT_ORDERED,
        /** Who verified a condition of an instalment neither prepares nor approves its payment. */
        VERIFIER_PAYS,
        /** Arguments: how much in all, of whom (a list of {@link MissingMoney}). */
        MONEY_MISSING,
        /** A payment order is under way. Argument: reference of the instalment. */
        PAYMENT_UNDER_WAY,

        /** Arguments: the category, what was drawn and has not come back. */
        ABOVE_DRAWN,
        RETURN_EMPTY,
        RETURN_SETTLED,
        /** A payment can't bounce whose money has come back in part, or is claimed back. Argument: reference of the instalment. */
        MONEY_CAME_BACK,
        /** Money is still to come back. Argument: number of the claim. */
        CLAIM_OPEN,
        /** Argument: what of an advance has not been repaid. */
        ADVANCE_OUTSTANDING,
        /** No instalment was chosen. */
        NOTHING_CHOSEN,
        /** Argument: reference of an instalment still to be paid. */
        INSTALMENT_OPEN,
        /** Argument: the day it must not be before. */
        TOO_EARLY
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
