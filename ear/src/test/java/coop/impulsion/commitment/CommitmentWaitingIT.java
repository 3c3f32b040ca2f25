package coop.impulsion.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.contributor.ContributorAccess;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import coop.impulsion.testing.InventedSiren;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class CommitmentWaitingIT {

    @Inject
    private FundsOfTests funds;

    @Inject
    private AsSystem system;

    @Inject
    private WaitingForYou waiting;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private ContributorAccess access;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private CommitmentReads reads;

    @Inject
    private FundClock clock;

    private FundOfTests fund;
    private LocalDate today;

    @BeforeEach
    void found() {
        today = clock.today();
        fund = funds.found(today.minusDays(60), Money.ZERO);
    }

    @Test
    void countsWhatIsToBeCalledAndToBeNotified() {
        promise(citizen(), Nature.GIFT, 100);
        promise(publicBody(), Nature.PUBLIC_GRANT, 5_000);
        assertEquals(List.of("TO_CALL 1 null", "GRANTS_TO_NOTIFY 1 null"), cards(fund.manager()));
        assertEquals(List.of(), cards(fund.accountant()));
        assertEquals(1, left(CommitmentFilter.Left.TO_CALL));
        assertEquals(1, left(CommitmentFilter.Left.TO_NOTIFY));
    }

    @Test
    void countsWhatIsLateWithItsOldestDayUntilItIsPaid() {
        String call = call(promise(citizen(), Nature.GIFT, 100), today.minusDays(20), today.minusDays(5));
        call(promise(citizen(), Nature.GIFT, 100), today.minusDays(20), today.minusDays(9));
        call(promise(citizen(), Nature.GIFT, 100), today.minusDays(20), today.plusDays(9));
        notifyGrant(promise(publicBody(), Nature.PUBLIC_GRANT, 5_000), today.minusDays(1));
        List<String> late = List.of("LATE_CALLS 2 " + today.minusDays(9), "LATE_GRANTS 1 " + today.minusDays(1));
        assertEquals(late, cards(fund.manager()));
        assertEquals(late, cards(fund.accountant()));

        receive(100, ReceiptOrigin.ofCall(call));
        assertEquals("LATE_CALLS 1 " + today.minusDays(9), cards(fund.manager()).get(0));
        CallFilter shown = new CallFilter(CallFilter.Due.LATE, CallFilter.Kind.CALL, null, null);
        assertEquals(1, as(fund.manager(), () -> reads.calls(fund.id(), shown)).size());
    }

    @Test
    void countsMoneyOfWhichNobodyKnowsWhoseItIs() {
        receive(120, ReceiptOrigin.unknown());
        assertEquals(List.of("UNKNOWN_RECEIPTS 1 null"), cards(fund.accountant()));
        assertEquals(List.of(), cards(fund.manager()));
    }

    @Test
    void tellsAContributorWhatIsLeftToPay() {
        String contributor = citizen();
        String reader = "reader-" + UUID.randomUUID();
        as(fund.manager(), () -> access.open(fund.id(), contributor, reader, "Odile V.", null));
        call(promise(contributor, Nature.GIFT, 100), today, today.plusDays(30));
        call(promise(citizen(), Nature.GIFT, 100), today, today.plusDays(30));
        assertEquals(List.of("OWN_CALLS 1 " + today.plusDays(30)), cards(reader));
    }

    /** Of this feature alone. */
    private List<String> cards(String user) {
        return as(user, () -> waiting.in(fund.id())).stream()
                .filter(card -> card.messageKey().startsWith("commitment."))
                .map(CommitmentWaitingIT::text)
                .toList();
    }

    private static String text(WaitingCard card) {
        return card.messageKey().replace("commitment.waiting.", "") + ' ' + card.count() + ' ' + card.nearestOn();
    }

    private int left(CommitmentFilter.Left left) {
        return as(fund.manager(), () -> reads.list(fund.id(), new CommitmentFilter(null, null, null, null, left)))
                .size();
    }

    private String citizen() {
        return contributor(ContributorClass.CITIZEN, null);
    }

    private String publicBody() {
        return contributor(ContributorClass.PUBLIC, InventedSiren.of(39_000_777));
    }

    private String contributor(ContributorClass contributorClass, String siren) {
        return as(
                fund.manager(),
                () -> contributors.register(
                        fund.id(),
                        new ContributorProfile(contributorClass, "Somebody", siren, null, null, "fr", null)));
    }

    private String promise(String contributor, Nature nature, int euros) {
        return as(
                fund.manager(),
                () -> commitments.record(new RecordCommitment(
                        fund.id(),
                        CommandKey.fresh(),
                        contributor,
                        nature,
                        Money.ofEuros(euros),
                        today.minusDays(30),
                        new CommitmentTerms(today.minusDays(30), null, null, null, List.of()))));
    }

    private String call(String commitment, LocalDate issuedOn, LocalDate dueOn) {
        return as(
                        fund.manager(),
                        () -> calls.issue(new IssueCalls(
                                fund.id(),
                                CommandKey.fresh(),
                                issuedOn,
                                dueOn,
                                List.of(new IssueCalls.Line(commitment, Money.ofEuros(100))))))
                .firstNumber();
    }

    private void notifyGrant(String commitment, LocalDate dueOn) {
        as(
                fund.manager(),
                () -> calls.takeNote(new NotifyGrant(
                        fund.id(),
                        CommandKey.fresh(),
                        commitment,
                        today.minusDays(20),
                        List.of(new NotifyGrant.DueLine(dueOn, Money.ofEuros(5_000))))));
    }

    private void receive(int euros, ReceiptOrigin origin) {
        as(
                fund.accountant(),
                () -> receipts.record(new RecordReceipt(
                        fund.id(), CommandKey.fresh(), today, Money.ofEuros(euros), "Somebody", "VIR", origin)));
    }

    private <T> T as(String user, Supplier<T> act) {
        return system.callAs(user, act);
    }
}
