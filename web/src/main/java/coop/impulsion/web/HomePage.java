package coop.impulsion.web;

import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.basis.FundClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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

    @Inject
    private FundClock clock;

    private List<WaitingCard> cards;

    public List<WaitingCard> getCards() {
        if (cards == null) {
            cards = fund.isKnown() ? waiting.in(fund.id()) : List.of();
        }
        return cards;
    }

    /** Whether the user may found a fund. */
    public boolean isFounder() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.ADMINISTRATOR);
    }

    /** Whether its nearest day has passed. */
    public boolean past(WaitingCard card) {
        return card.nearestOn().isBefore(clock.today());
    }
}
