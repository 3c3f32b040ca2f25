package coop.impulsion.web;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** <i>À faire</i>: what waits for the signed-in user in the fund they look at, and nothing else. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private WaitingForYou waiting;

    @Inject
    private CurrentFund fund;

    private List<WaitingCard> cards;

    public List<WaitingCard> getCards() {
        if (cards == null) {
            cards = fund.isKnown() ? waiting.in(fund.id()) : List.of();
        }
        return cards;
    }
}
