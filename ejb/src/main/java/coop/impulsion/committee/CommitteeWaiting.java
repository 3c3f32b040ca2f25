package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.store.CommitteeWaitingRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the committee's work asks of its members, its chair and the manager. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class CommitteeWaiting implements WaitingWork {

    @Inject
    private CommitteeWaitingRows rows;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)) {
            add(cards, rows.openBallots(fund, actor));
            add(cards, rows.reviews(fund, actor));
            add(cards, rows.sessionsToCome(fund, actor));
        }
        if (roles.contains(Role.CHAIR)) {
            add(cards, rows.toDecide(fund));
            add(cards, rows.toSign(fund));
        }
        if (roles.contains(Role.MANAGER)) {
            add(cards, rows.withoutReviewer(fund));
            add(cards, rows.withoutSession(fund));
            add(cards, rows.toCall(fund));
            add(cards, rows.toRelease(fund));
        }
        return cards;
    }

    private static void add(List<WaitingCard> cards, Optional<WaitingCard> card) {
        card.ifPresent(cards::add);
    }
}
