package coop.impulsion.impact;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.impact.store.ImpactWaitingRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What waits of follow-up: measures that are due, moments that somebody must agree to publish, experiments whose time
 * is over without a verdict.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ImpactWaiting implements WaitingWork {

    @Inject
    private ImpactWaitingRows rows;

    @Inject
    private FundClock clock;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.MANAGER)) {
            rows.verdicts(fund, clock.today()).ifPresent(cards::add);
            rows.measures(fund, null).ifPresent(cards::add);
            rows.publications(fund, null).ifPresent(cards::add);
        }
        if (roles.contains(Role.CARRIER)) {
            rows.measures(fund, actor.userId()).ifPresent(cards::add);
            rows.publications(fund, actor.userId()).ifPresent(cards::add);
        }
        return cards;
    }
}
