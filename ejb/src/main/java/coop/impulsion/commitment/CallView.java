package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A call for funds, or a due date of a notified grant, as lists show it.
 *
 * @param isNotification whether it is a public body's due date
 * @param position of the entry that made it a receivable
 */
public record CallView(
        String number,
        boolean isNotification,
        String commitment,
        String contributor,
        String contributorName,
        ContributorClass contributorClass,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        Money received,
        Money cancelled,
        String cancelledReason,
        long position) {

    /** What is still to come in. */
    public Money left() {
        return amount.minus(received).minus(cancelled);
    }

    /** Whole days past the due date, 0 when nothing is left or the date has not passed. */
    public long daysLateOn(LocalDate day) {
        return left().isPositive() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, day)) : 0;
    }
}
