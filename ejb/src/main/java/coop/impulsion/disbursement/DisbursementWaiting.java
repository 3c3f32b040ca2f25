package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.store.WaitingRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What waits of payments: instalments to order, orders to send and to book, for the accountant; orders to approve, for who
 * may; orders that nobody may approve, for who sets the thresholds.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class DisbursementWaiting implements WaitingWork {

    /** An instalment waits for its order from two weeks before its due day. */
    private static final int DAYS_AHEAD = 14;

    @Inject
    private FundClock clock;

    @Inject
    private WaitingRows rows;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.PAYMENT_APPROVER)) {
            rows.toApprove(fund, actor)
                    .card("disbursement.waiting.TO_APPROVE", "/disbursement/list.xhtml?show=PREPARED")
                    .ifPresent(cards::add);
        }
        if (roles.contains(Role.ACCOUNTANT)) {
            rows.payable(fund, clock.today().plusDays(DAYS_AHEAD))
                    .card("disbursement.waiting.PAYABLE", "/disbursement/list.xhtml?show=PAYABLE")
                    .ifPresent(cards::add);
            rows.orders(fund, OrderStatus.APPROVED)
                    .card("disbursement.waiting.TO_SEND", "/disbursement/list.xhtml?show=APPROVED")
                    .ifPresent(cards::add);
            rows.orders(fund, OrderStatus.ISSUED)
                    .card("disbursement.waiting.TO_BOOK", "/disbursement/list.xhtml?show=ISSUED")
                    .ifPresent(cards::add);
        }
        if (roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.MANAGER)) {
            rows.unapprovable(fund)
                    .card("disbursement.waiting.UNAPPROVABLE", "/disbursement/thresholds.xhtml")
                    .ifPresent(cards::add);
        }
        return cards;
    }
}
