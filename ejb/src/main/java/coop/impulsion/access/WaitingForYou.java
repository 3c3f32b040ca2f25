package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gathers what waits for the signed-in user in a fund from every feature, the nearest date first. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class WaitingForYou {

    private static final Comparator<WaitingCard> NEAREST_FIRST =
            Comparator.comparing(WaitingCard::nearestOn, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    private Actors actors;

    @Inject
    @Any
    private Instance<WaitingWork> features;

    /** Empty when nothing waits, and for a fund in which the user has no role. */
    public List<WaitingCard> in(FundId fund) {
        Set<Role> roles = actors.rolesIn(fund);
        if (roles.isEmpty()) {
            return List.of();
        }
        Actor actor = actors.current();
        List<WaitingCard> cards = new ArrayList<>();
        for (WaitingWork feature : features) {
            cards.addAll(feature.waitingFor(fund, actor, roles));
        }
        cards.sort(NEAREST_FIRST);
        return cards;
    }
}
