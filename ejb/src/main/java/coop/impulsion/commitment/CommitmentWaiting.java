package coop.impulsion.commitment;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.store.CommitmentWaitingRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What waits of promised money: late calls and grants for the manager and the accountant, commitments to call or to
 * notify for the manager, money of unknown origin and to give back for the accountant, calls to pay for the contributor.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class CommitmentWaiting implements WaitingWork {

    @Inject
    private CommitmentWaitingRows rows;

    @Inject
    private FundClock clock;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        LocalDate today = clock.today();
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.MANAGER) || roles.contains(Role.ACCOUNTANT)) {
            add(cards, rows.late(fund, false, today));
            add(cards, rows.late(fund, true, today));
        }
        if (roles.contains(Role.ACCOUNTANT)) {
            add(cards, rows.unknownReceipts(fund));
            add(cards, rows.restitutions(fund));
        }
        if (roles.contains(Role.MANAGER)) {
            add(cards, rows.toCall(fund, today));
            add(cards, rows.toNotify(fund, today));
        }
        if (roles.contains(Role.CONTRIBUTOR)) {
            add(cards, rows.ownCalls(fund, actor.userId()));
        }
        return cards;
    }

    private static void add(List<WaitingCard> cards, Optional<WaitingCard> card) {
        card.ifPresent(cards::add);
    }
}
