package coop.impulsion.demo;

import coop.impulsion.access.Actors;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileIssuing;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.disbursement.ThresholdSetting;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Instalments are paid: prepared by one person, approved by another up to a threshold, sent to the bank and booked on its
 * day.
 */
@ApplicationScoped
class PaymentsAct {

    @Inject
    private Actors actors;

    @Inject
    private ThresholdSetting thresholds;

    @Inject
    private AwardReads awards;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private OrderApproving approving;

    @Inject
    private FileIssuing files;

    @Inject
    private PaymentBooking booking;

    @Inject
    private DisbursementReads orders;

    void allow(DemoStory story) {
        long approver = story.act(
                FoundingAct.FOUNDED, DemoPerson.SOPHIE, () -> actors.current().userId());
        story.act(
                FoundingAct.FOUNDED,
                DemoPerson.AMANDINE,
                () -> thresholds.set(story.fund(), approver, Money.ofEuros(30_000)));
    }

    /**
     * Prepared that day, approved the next, sent the day after and booked on the day that the bank was asked to pay.
     *
     * @param instalment its rank, from 1
     */
    void pay(Deeds deeds, DemoStory story, String award, int instalment, int day) {
        FundId fund = story.fund();
        Payment payment = new Payment();
        deeds.on(day, () -> payment.order = prepared(story, award, instalment, day));
        deeds.on(
                day - 1,
                () -> story.act(
                        day - 1,
                        DemoPerson.SOPHIE,
                        () -> approving.approve(
                                fund,
                                story.key(),
                                payment.order,
                                orders.order(fund, payment.order).version())));
        deeds.on(
                day - 2,
                () -> payment.executionOn = story.act(day - 2, DemoPerson.MARC, () -> {
                    LocalDate next = files.nextExecutionDay();
                    files.issue(fund, story.key(), List.of(payment.order), next);
                    return next;
                }));
        deeds.on(
                day - 8,
                () -> story.act(
                        day - 8,
                        DemoPerson.MARC,
                        () -> booking.book(
                                fund, story.key(), payment.order, payment.executionOn, "RELEVE " + payment.order)));
    }

    /** Only prepared: it waits for its approval. */
    void prepare(Deeds deeds, DemoStory story, String award, int instalment, int day) {
        deeds.on(day, () -> prepared(story, award, instalment, day));
    }

    private String prepared(DemoStory story, String award, int instalment, int day) {
        return story.act(day, DemoPerson.MARC, () -> {
            InstalmentView view =
                    awards.byNumber(story.fund(), award).instalments().get(instalment - 1);
            return preparing.prepare(story.fund(), story.key(), award, view.id());
        });
    }

    /** What later deeds of one payment need of earlier ones. */
    private static final class Payment {
        private String order;
        private LocalDate executionOn;
    }
}
