package coop.impulsion.award.model;

import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;

/**
 * Where a commitment's share of one line of an award stands.
 *
 * @param number the commitment's
 * @param signedOn order of the odd cents
 * @param share what was granted, less what was released
 * @param ordered drawn by orders that the bank has not booked
 * @param drawn drawn and booked
 * @param returned come back
 */
public record ShareLine(
        CommitmentId commitment,
        String number,
        ContributorClass contributorClass,
        LocalDate signedOn,
        CostCategory category,
        Money share,
        Money ordered,
        Money drawn,
        Money returned) {

    /** What the next instalment can draw. */
    public Money remaining() {
        return share.minus(ordered).minus(drawn);
    }

    /** What can come back. */
    public Money netDrawn() {
        return drawn.minus(returned);
    }
}
