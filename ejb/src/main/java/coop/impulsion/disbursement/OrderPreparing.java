package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentPayments;
import coop.impulsion.award.InstalmentPayments.Ordered;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.model.OrderFinder;
import coop.impulsion.disbursement.model.PaymentOrder;
import coop.impulsion.disbursement.model.PaymentOrders;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Prepares orders to pay instalments, and takes them back before they leave. The accountant does. */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.SYSTEM})
public class OrderPreparing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private NumberSeries numbers;

    @Inject
    private InstalmentPayments payments;

    @Inject
    private PaymentOrders orders;

    @Inject
    private OrderFinder finder;

    /**
     * Prepares an order; from now on it holds its draw of each commitment's share.
     *
     * @param award number of the award
     * @return number of the order, for example {@code OP-2026-0001}
     * @throws coop.impulsion.award.AwardRefused {@code INSTALMENT_NOT_PAYABLE}; {@code MONEY_MISSING}, with whose money has
     *     not come in; {@code VERIFIER_PAYS} if the accountant verified one of its conditions
     */
    public String prepare(FundId fund, CommandKey key, String award, InstalmentId instalment) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        return commands.once(fund, key, "PrepareOrder", award + "|" + instalment, () -> {
            String number = numbers.next(fund, "OP", clock.today().getYear());
            Ordered ordered = payments.order(fund, award, instalment, number, actor);
            orders.add(PaymentOrder.prepared(fund, number, ordered, actor.userName(), clock.now()));
            trail.done(fund, actor.userName(), "ORDER_PREPARED", number, ordered.reference() + " " + ordered.amount());
            trail.done(fund, actor.userName(), "ORDER_PREPARED", award, number + " " + ordered.amount());
            return number;
        });
    }

    /** Takes an order back that has not left; its draw is released and its instalment is payable again. */
    public void withdraw(FundId fund, CommandKey key, String number, String reason) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        commands.once(fund, key, "WithdrawOrder", number + "|" + reason, () -> {
            PaymentOrder order = finder.byNumber(fund, number);
            order.withdraw(reason);
            payments.withdraw(fund, order.award(), order.instalment(), number);
            trail.done(fund, actor.userName(), "ORDER_WITHDRAWN", number, reason);
            trail.done(fund, actor.userName(), "ORDER_WITHDRAWN", order.award(), number + ": " + reason);
            return number;
        });
    }
}
