package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;

/** A commitment in a list. */
public record CommitmentLine(
        CommitmentId id,
        String number,
        String contributor,
        String contributorName,
        ContributorClass contributorClass,
        Nature nature,
        LocalDate signedOn,
        Money amount,
        Money called,
        Money paidIn,
        Money held,
        CommitmentState state) {

    public Money available() {
        return amount.minus(held);
    }

    /** What may still be called or notified. */
    public Money uncalled() {
        return amount.minus(called);
    }
}
