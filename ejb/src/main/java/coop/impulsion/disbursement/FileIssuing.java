package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.CreditTransferBatch;
import coop.impulsion.banking.CreditTransferFile;
import coop.impulsion.banking.Iban;
import coop.impulsion.banking.TargetCalendar;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.disbursement.model.OrderFinder;
import coop.impulsion.disbursement.model.PaymentFiles;
import coop.impulsion.disbursement.model.PaymentOrder;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.fund.FundView;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts approved orders into one file that asks the bank to pay (pain.001.001.09). The file is kept with its SHA-256 and
 * never changes; an order is in one file only.
 */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.SYSTEM})
public class FileIssuing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Funds funds;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Documents documents;

    @Inject
    private PaymentFiles files;

    @Inject
    private OrderFinder finder;

    /** The first day on which the bank can pay what is sent today: the next day that settles euro payments. */
    public LocalDate nextExecutionDay() {
        return TargetCalendar.openOnOrAfter(clock.today().plusDays(1));
    }

    /**
     * @param orders their numbers
     * @param executionOn the day the bank is to pay, from today to a year ahead
     * @return number of the file, for example {@code VIR-2026-0001}
     * @throws DisbursementRefused {@code WRONG_STATUS} if an order is not approved or in a file already,
     *     {@code EXECUTION_PAST}, {@code EXECUTION_FAR}, {@code NOTHING_CHOSEN}
     * @throws coop.impulsion.banking.BankingRefused {@code EXECUTION_DAY_CLOSED} and what else a bank would not take
     */
    public String issue(FundId fund, CommandKey key, List<String> orders, LocalDate executionOn) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT);
        if (orders.isEmpty()) {
            throw new DisbursementRefused(Reason.NOTHING_CHOSEN, "orders");
        }
        if (executionOn == null || executionOn.isBefore(clock.today())) {
            throw new DisbursementRefused(Reason.EXECUTION_PAST, "executionOn");
        }
        LocalDate last = clock.today().plusYears(1);
        if (executionOn.isAfter(last)) {
            throw new DisbursementRefused(Reason.EXECUTION_FAR, "executionOn", last);
        }
        List<String> inOrder = orders.stream().distinct().sorted().toList();
        return commands.once(fund, key, "IssueFile", inOrder + "|" + executionOn, () -> {
            List<PaymentOrder> chosen = inOrder.stream()
                    .map(number -> finder.byNumber(fund, number))
                    .toList();
            return issue(fund, chosen, executionOn, actor);
        });
    }

    private String issue(FundId fund, List<PaymentOrder> orders, LocalDate executionOn, Actor actor) {
        FundView payer = funds.get(fund);
        String number = numbers.next(fund, "VIR", clock.today().getYear());
        CreditTransferBatch batch = new CreditTransferBatch(
                number,
                clock.now(),
                payer.accountHolder(),
                new Iban(payer.iban()),
                payer.bic() == null ? null : new Bic(payer.bic()),
                executionOn,
                orders.stream().map(PaymentOrder::transfer).toList());
        DocumentId document = documents.keepPaper(
                fund,
                DisbursementDocuments.FILE,
                number + ".xml",
                CreditTransferFile.CONTENT_TYPE,
                CreditTransferFile.bytesOf(batch),
                null,
                actor.userName());
        long file = files.add(fund, number, executionOn, orders.size(), batch.total(), document, actor.userName());
        for (PaymentOrder order : orders) {
            order.issue(file);
            trail.done(fund, actor.userName(), "ORDER_ISSUED", order.number(), number);
            trail.done(fund, actor.userName(), "ORDER_ISSUED", order.award(), order.number() + " " + number);
        }
        trail.done(fund, actor.userName(), "FILE_ISSUED", number, orders.size() + " orders, " + batch.total());
        return number;
    }
}
