package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes note that a public body has notified its grant, with the days on which it pays.
 *
 * @param commitment number of a commitment of nature {@code PUBLIC_GRANT}
 * @param notifiedOn date of the decision that reached the fund
 * @param dueLines one for each payment
 */
public record NotifyGrant(
        FundId fund, CommandKey key, String commitment, LocalDate notifiedOn, List<DueLine> dueLines) {

    public NotifyGrant {
        dueLines = List.copyOf(dueLines);
    }

    /** One payment of the grant. */
    public record DueLine(LocalDate dueOn, Money amount) {}
}
