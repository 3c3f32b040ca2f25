package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One call for funds, or one notified due date of a public grant, as it stands at the end of a period: called
 * 2,000.00, received 500.00, so 1,500.00 left; due on 1 March, hence 30 days late on 31 March.
 *
 * @param contributor the contributor's code (the ledger's auxiliary)
 * @param contributorName its name
 * @param contributorClass {@code PUBLIC}, {@code PATRON} or {@code CITIZEN}
 * @param commitment number of the commitment
 * @param call number of the call or of the notified due date
 * @param issuedOn when it was issued or notified
 * @param dueOn by when it is to be paid
 * @param called what was asked for, less what was cancelled since
 * @param received what has come in for it by the end of the period
 */
public record CallLineView(
        String contributor,
        String contributorName,
        String contributorClass,
        String commitment,
        String call,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money called,
        Money received) {

    public CallLineView {
        Objects.requireNonNull(contributor, "contributor");
        Objects.requireNonNull(called, "called");
        Objects.requireNonNull(received, "received");
    }

    /** What is still to come in. */
    public Money left() {
        return called.minus(received);
    }

    /** Whole days past the due date, 0 when nothing is left or the date has not passed. */
    public long daysLateOn(LocalDate day) {
        return dueOn == null || !left().isPositive() ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
