package coop.impulsion.disbursement.model;

import coop.impulsion.disbursement.DisbursementRefused;
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.money.Money;

/**
 * Who may approve a payment: not who prepared it, and only up to the amount that was set for the person. Example: with a
 * threshold of 10,000.00, an order of 10,000.00 passes and one of 10,000.01 does not.
 */
public final class ApprovalPolicy {

    private ApprovalPolicy() {}

    /**
     * @param threshold null if none was set for this person
     * @throws DisbursementRefused {@code SAME_PERSON}, {@code NO_THRESHOLD}, {@code ABOVE_THRESHOLD}
     */
    public static void check(String preparedBy, String approver, Money amount, Money threshold) {
        if (approver.equals(preparedBy)) {
            throw new DisbursementRefused(Reason.SAME_PERSON, null);
        }
        if (threshold == null) {
            throw new DisbursementRefused(Reason.NO_THRESHOLD, null);
        }
        if (amount.isGreaterThan(threshold)) {
            throw new DisbursementRefused(Reason.ABOVE_THRESHOLD, null, threshold);
        }
    }
}
