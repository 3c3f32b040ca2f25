package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;

/**
 * How a commitment stands between what was called and what awards use of it. Example: 10,000.00 called for 1 March and
 * 4,000.00 of it unpaid; 6,000.00 paid in, 2,500.00 of them used, so 3,500.00 of paid money are left.
 *
 * @param contributor the contributor's number
 * @param used drawn or in a payment order, less what came back
 * @param overdue what calls that are past their deadline still ask for
 * @param overdueSince the earliest of those deadlines, or null
 */
public record CommitmentStanding(
        CommitmentId id,
        String number,
        String contributor,
        String contributorName,
        ContributorClass contributorClass,
        Money amount,
        Money called,
        Money paidIn,
        Money refunded,
        Money held,
        Money used,
        Money overdue,
        LocalDate overdueSince,
        boolean isInDefault) {

    /** Paid in and neither drawn nor ordered; 0.00 where prefinancing stands in. */
    public Money paidLeft() {
        return paidIn.minus(refunded).minus(used).max(Money.ZERO);
    }
}
