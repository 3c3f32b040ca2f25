package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.InstalmentPayments;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Refusal;
import coop.impulsion.disbursement.model.OrderFinder;
import coop.impulsion.disbursement.model.PaymentOrder;
import coop.impulsion.disbursement.model.Thresholds;
import coop.impulsion.ledger.Commands;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * The second pair of eyes: a payment approver, who is not who prepared the order nor who verified a condition of it, and
 * only up to their threshold. A refused approval leaves a trace.
 */
@Stateless
@RolesAllowed({Roles.PAYMENT_APPROVER, Roles.SYSTEM})
public class OrderApproving {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private InstalmentPayments payments;

    @Inject
    private Thresholds thresholds;

    @Inject
    private OrderFinder finder;

    /**
     * @param seenVersion version of the order on the page where it was read
     * @throws DisbursementRefused {@code SAME_PERSON}, {@code NO_THRESHOLD}, {@code ABOVE_THRESHOLD}, {@code STALE}
     * @throws coop.impulsion.award.AwardRefused {@code VERIFIER_PAYS}
     */
    public void approve(FundId fund, CommandKey key, String number, long seenVersion) {
        Actor actor = actors.require(fund, Role.PAYMENT_APPROVER);
        commands.once(fund, key, "ApproveOrder", number, () -> {
            PaymentOrder order = finder.byNumber(fund, number);
            order.requireVersion(seenVersion);
            Money threshold = thresholds.of(fund, actor.userId()).orElse(null);
            approve(fund, actor, order, threshold);
            trail.done(
                    fund,
                    actor.userName(),
                    "ORDER_APPROVED",
                    number,
                    order.amount().toString());
            trail.done(fund, actor.userName(), "ORDER_APPROVED", order.award(), number);
            return number;
        });
    }

    private void approve(FundId fund, Actor actor, PaymentOrder order, Money threshold) {
        try {
            order.approve(actor.userName(), threshold, clock.now());
            payments.requireNotVerifiedBy(fund, order.award(), order.instalment(), actor);
        } catch (Refusal refused) {
            trail.refused(fund, actor.userName(), "APPROVAL_REFUSED", order.number() + " " + refused.messageKey());
            throw refused;
        }
    }

    /** Sends an order back that should not be paid; its draw is released and its instalment is payable again. */
    public void refuse(FundId fund, CommandKey key, String number, long seenVersion, String reason) {
        Actor actor = actors.require(fund, Role.PAYMENT_APPROVER);
        commands.once(fund, key, "RefuseOrder", number + "|" + reason, () -> {
            PaymentOrder order = finder.byNumber(fund, number);
            order.requireVersion(seenVersion);
            order.withdraw(reason);
            payments.withdraw(fund, order.award(), order.instalment(), number);
            trail.done(fund, actor.userName(), "ORDER_REFUSED", number, reason);
            trail.done(fund, actor.userName(), "ORDER_REFUSED", order.award(), number + ": " + reason);
            return number;
        });
    }
}
