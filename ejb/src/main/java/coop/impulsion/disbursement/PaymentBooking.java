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
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.disbursement.model.OrderFinder;
import coop.impulsion.disbursement.model.PaymentOrder;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Books what the bank did with the orders that were sent: paid on the bank's own date, rejected before, or taken back
 * after. Only here does an order's draw become drawn.
 */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.SYSTEM})
public class PaymentBooking {

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
    private OrderFinder finder;

    /**
     * The bank has paid.
     *
     * @param bookedOn the bank's date
     * @param bankReference as the bank's statement says, at most 40 characters, or null
     * @return label of the entry, for example {@code BQ-3}
     * @throws DisbursementRefused {@code WRONG_STATUS} if the order was not sent, {@code IN_THE_FUTURE}
     */
    public String book(FundId fund, CommandKey key, String number, LocalDate bookedOn, String bankReference) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        requirePast(bookedOn, "bookedOn");
        return commands.once(
                fund,
                key,
                "BookPayment",
                number + "|" + bookedOn + "|" + bankReference,
                () -> book(fund, finder.byNumber(fund, number), bookedOn, bankReference, actor));
    }

    /**
     * The bank has paid all orders of a file that it has not answered yet, as one debit or one by one on the same day.
     *
     * @return how many were booked
     * @throws DisbursementRefused {@code NOTHING_CHOSEN} if none waits, {@code IN_THE_FUTURE}
     */
    public int bookFile(FundId fund, CommandKey key, String file, LocalDate bookedOn, String bankReference) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        requirePast(bookedOn, "bookedOn");
        String booked = commands.once(fund, key, "BookFile", file + "|" + bookedOn + "|" + bankReference, () -> {
            List<PaymentOrder> orders = finder.issuedIn(fund, file);
            if (orders.isEmpty()) {
                throw new DisbursementRefused(Reason.NOTHING_CHOSEN, null);
            }
            orders.forEach(order -> book(fund, order, bookedOn, bankReference, actor));
            return Integer.toString(orders.size());
        });
        return Integer.parseInt(booked);
    }

    private String book(FundId fund, PaymentOrder order, LocalDate bookedOn, String bankReference, Actor actor) {
        order.booked(bookedOn, bankReference);
        EntryRef entry = payments.paid(fund, order.award(), order.instalment(), order.number(), bookedOn);
        trail.done(fund, actor.userName(), "PAYMENT_BOOKED", order.number(), entry.label());
        trail.done(
                fund,
                actor.userName(),
                "PAYMENT_BOOKED",
                order.award(),
                order.reference() + " " + order.amount() + ", " + entry.label());
        return entry.label();
    }

    /** The bank rejected the order before paying it: nothing is posted, its draw is released, its instalment payable again. */
    public void reject(FundId fund, CommandKey key, String number, String reason) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        commands.once(fund, key, "RejectPayment", number + "|" + reason, () -> {
            PaymentOrder order = finder.byNumber(fund, number);
            order.rejected(reason);
            payments.withdraw(fund, order.award(), order.instalment(), number);
            trail.done(fund, actor.userName(), "PAYMENT_REJECTED", number, reason);
            trail.done(fund, actor.userName(), "PAYMENT_REJECTED", order.award(), number + ": " + reason);
            return number;
        });
    }

    /**
     * The bank took a payment back that it had booked: the reverse is posted, the draw is undone, the instalment payable
     * again.
     *
     * @param on the bank's date
     * @return label of the entry
     */
    public String bounce(FundId fund, CommandKey key, String number, LocalDate on, String reason) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        requirePast(on, "on");
        return commands.once(fund, key, "BouncePayment", number + "|" + on + "|" + reason, () -> {
            PaymentOrder order = finder.byNumber(fund, number);
            order.bounced(on, reason);
            EntryRef entry = payments.bounced(fund, order.award(), order.instalment(), number, on);
            trail.done(fund, actor.userName(), "PAYMENT_BOUNCED", number, reason);
            trail.done(fund, actor.userName(), "PAYMENT_BOUNCED", order.award(), number + ": " + reason);
            return entry.label();
        });
    }

    private void requirePast(LocalDate on, String field) {
        if (on == null || on.isAfter(clock.today())) {
            throw new DisbursementRefused(Reason.IN_THE_FUTURE, field);
        }
    }
}
