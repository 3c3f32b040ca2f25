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
 * Sixth act: the first instalment of each award is prepared by one person, approved by another, sent to the bank and
 * booked on its day.
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

    void payFirstInstalment(DemoStory story, String award, int daysAgo) {
        FundId fund = story.fund();
        String order = story.act(daysAgo, DemoPerson.MARC, () -> {
            InstalmentView first = awards.byNumber(fund, award).instalments().get(0);
            return preparing.prepare(fund, story.key(), award, first.id());
        });
        story.act(
                daysAgo - 1,
                DemoPerson.SOPHIE,
                () -> approving.approve(
                        fund, story.key(), order, orders.order(fund, order).version()));
        LocalDate executionOn = story.act(daysAgo - 2, DemoPerson.MARC, () -> {
            LocalDate day = files.nextExecutionDay();
            files.issue(fund, story.key(), List.of(order), day);
            return day;
        });
        story.act(
                daysAgo - 8,
                DemoPerson.MARC,
                () -> booking.book(fund, story.key(), order, executionOn, "RELEVE " + order));
    }
}
