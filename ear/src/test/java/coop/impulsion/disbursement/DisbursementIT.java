package coop.impulsion.disbursement;

import static coop.impulsion.award.PreparedAward.amounts;
import static coop.impulsion.award.PreparedAward.instalment;
import static coop.impulsion.award.PreparedAward.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Role;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingForYou;
import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.ConditionVerifying;
import coop.impulsion.award.EvidenceGiving;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.MissingMoney;
import coop.impulsion.award.PreparedAward;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.banking.BankingRefused;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.document.Sha256;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Payments in the server: two people, one file, what the bank does, and nothing twice. */
@InContainer
class DisbursementIT {

    @Inject
    private PreparedAward awards;

    @Inject
    private FundClock clock;

    @Inject
    private AwardForecasting forecasting;

    @Inject
    private EvidenceGiving giving;

    @Inject
    private ConditionVerifying verifying;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private OrderApproving approving;

    @Inject
    private FileIssuing files;

    @Inject
    private PaymentBooking booking;

    @Inject
    private DisbursementReads reads;

    @Inject
    private DocumentReading documents;

    @Inject
    private LedgerVerification verification;

    @Inject
    private WaitingForYou waiting;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    @Test
    void isApprovedBySomebodyElseUpToTheirThreshold() {
        Prepared prepared = awards.exampleA();
        String both = awards.somebody(prepared, "both", Role.ACCOUNTANT, Role.PAYMENT_APPROVER);
        String small = awards.somebody(prepared, "small", Role.PAYMENT_APPROVER);
        String order = prepare(prepared, both, inForce(prepared), CommandKey.fresh());

        awards.allow(prepared, both, Money.parse("30000"));
        assertReason(DisbursementRefused.Reason.SAME_PERSON, () -> approve(prepared, both, order));
        assertReason(DisbursementRefused.Reason.NO_THRESHOLD, () -> approve(prepared, small, order));
        awards.allow(prepared, small, Money.parse("9999.99"));
        assertReason(DisbursementRefused.Reason.ABOVE_THRESHOLD, () -> approve(prepared, small, order));
        awards.allow(prepared, small, Money.parse("10000"));
        approve(prepared, small, order);
        OrderView approved = order(prepared, order);
        assertEquals(OrderStatus.APPROVED, approved.status());
        assertEquals(both, approved.preparedByUser());
        assertEquals(small, approved.approvedBy());
        assertTrue(
                approved.payeeIban().endsWith("0189") && !approved.payeeIban().contains("3000"), approved.payeeIban());
    }

    @Test
    void saysWhenNobodyMayApprove() {
        Prepared prepared = awards.exampleA();
        String award = inForce(prepared);
        prepare(prepared, prepared.fund().accountant(), award, CommandKey.fresh());
        assertEquals(0, count(prepared, prepared.fund().manager(), "disbursement.waiting.UNAPPROVABLE"));
        assertEquals(1, count(prepared, prepared.fund().approver(), "disbursement.waiting.TO_APPROVE"));
        awards.allow(prepared, prepared.fund().approver(), Money.parse("100"));
        assertEquals(1, count(prepared, prepared.fund().manager(), "disbursement.waiting.UNAPPROVABLE"));
        assertEquals(0, count(prepared, prepared.fund().approver(), "disbursement.waiting.TO_APPROVE"));
    }

    @Test
    void neverPaysWhatTheSamePersonVerified() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String verifier = awards.somebody(prepared, "verifier", Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER);
        awards.allow(prepared, verifier, Money.parse("30000"));
        String award = awards.grantExample(prepared);
        awards.bringInForce(prepared, award, instalment(amounts("18000", "5000", "2000"), "Le bail est signé."));
        InstalmentView instalment = first(prepared, award);
        awards.as(
                verifier,
                () -> giving.give(
                        fund,
                        CommandKey.fresh(),
                        award,
                        instalment.conditions().get(0).id(),
                        "bail.pdf",
                        null,
                        paper("bail"),
                        null));
        awards.as(
                verifier,
                () -> verifying.met(
                        fund,
                        CommandKey.fresh(),
                        award,
                        awards.version(prepared, award),
                        instalment.conditions().get(0).id(),
                        null));
        assertEquals(
                AwardRefused.Reason.VERIFIER_PAYS,
                assertThrows(AwardRefused.class, () -> prepare(prepared, verifier, award, CommandKey.fresh()))
                        .reason());
        String order = prepare(prepared, prepared.fund().accountant(), award, CommandKey.fresh());
        assertEquals(
                AwardRefused.Reason.VERIFIER_PAYS,
                assertThrows(AwardRefused.class, () -> approve(prepared, verifier, order))
                        .reason());
    }

    @Test
    void doesNothingTwiceWhenACommandIsSentAgain() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String accountant = prepared.fund().accountant();
        String award = inForce(prepared);
        CommandKey preparation = CommandKey.fresh();
        String order = prepare(prepared, accountant, award, preparation);
        assertEquals(order, prepare(prepared, accountant, award, preparation));
        assertEquals(
                1,
                awards.as(accountant, () -> reads.orders(fund, OrderFilter.with(null)))
                        .size());

        CommandKey approval = CommandKey.fresh();
        long seen = order(prepared, order).version();
        awards.does(prepared.fund().approver(), () -> approving.approve(fund, approval, order, seen));
        awards.does(prepared.fund().approver(), () -> approving.approve(fund, approval, order, seen));
        assertReason(
                DisbursementRefused.Reason.STALE,
                () -> awards.does(
                        prepared.fund().approver(), () -> approving.approve(fund, CommandKey.fresh(), order, seen)));

        CommandKey issue = CommandKey.fresh();
        LocalDate day = awards.as(accountant, () -> files.nextExecutionDay());
        String file = awards.as(accountant, () -> files.issue(fund, issue, List.of(order), day));
        assertEquals(file, awards.as(accountant, () -> files.issue(fund, issue, List.of(order), day)));
        assertReason(
                DisbursementRefused.Reason.WRONG_STATUS,
                () -> awards.as(accountant, () -> files.issue(fund, CommandKey.fresh(), List.of(order), day)));
        assertEquals(1, awards.as(accountant, () -> reads.files(fund)).size());

        CommandKey booked = CommandKey.fresh();
        assertEquals(1, awards.as(accountant, () -> booking.bookFile(fund, booked, file, clock.today(), "REL 1")));
        assertEquals(1, awards.as(accountant, () -> booking.bookFile(fund, booked, file, clock.today(), "REL 1")));
        assertEquals(
                Money.parse("10000"), awards.detail(prepared, award).award().drawn());
        assertReason(
                DisbursementRefused.Reason.NOTHING_CHOSEN,
                () -> awards.as(
                        accountant, () -> booking.bookFile(fund, CommandKey.fresh(), file, clock.today(), null)));
        assertTrue(awards.as(accountant, () -> verification.verify(fund)).isSound());
    }

    @Test
    void freezesTheFileAndShowsItToThoseWhoPayOnly() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String accountant = prepared.fund().accountant();
        String order = prepare(prepared, accountant, inForce(prepared), CommandKey.fresh());
        approve(prepared, prepared.fund().approver(), order);
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertEquals(
                BankingRefused.Reason.EXECUTION_DAY_CLOSED,
                assertThrows(
                                BankingRefused.class,
                                () -> awards.as(
                                        accountant,
                                        () -> files.issue(fund, CommandKey.fresh(), List.of(order), sunday)))
                        .reason());
        String file = awards.as(
                accountant, () -> files.issue(fund, CommandKey.fresh(), List.of(order), files.nextExecutionDay()));
        FileView view = awards.as(accountant, () -> reads.file(fund, file));
        byte[] bytes = awards.as(accountant, () -> documents.open(fund, view.document()))
                .content();
        String xml = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(xml.contains("<CtrlSum>10000.00</CtrlSum>"), xml);
        assertTrue(xml.contains("<EndToEndId>" + order(prepared, order).reference() + "</EndToEndId>"), xml);
        assertEquals(view.sha256(), Sha256.of(bytes));
        assertEquals(
                AccessRefused.Reason.NOT_FOUND,
                assertThrows(
                                AccessRefused.class,
                                () -> awards.as(prepared.fund().manager(), () -> documents.open(fund, view.document())))
                        .reason());
    }

    @Test
    void isPayableAgainAfterTheBankRejectedOrTookItBack() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String accountant = prepared.fund().accountant();
        String award = inForce(prepared);
        String rejected = send(prepared, award);
        awards.does(accountant, () -> booking.reject(fund, CommandKey.fresh(), rejected, "AC04, compte clos"));
        assertEquals(InstalmentStatus.PAYABLE, first(prepared, award).status());
        assertEquals("AC04, compte clos", order(prepared, rejected).reason());

        String bounced = send(prepared, award);
        awards.as(accountant, () -> booking.book(fund, CommandKey.fresh(), bounced, clock.today(), null));
        awards.as(accountant, () -> booking.bounce(fund, CommandKey.fresh(), bounced, clock.today(), "Compte clos"));
        assertEquals(InstalmentStatus.PAYABLE, first(prepared, award).status());
        assertEquals(Money.ZERO, awards.detail(prepared, award).award().drawn());
        assertTrue(awards.as(accountant, () -> verification.verify(fund)).isSound());
    }

    @Test
    void namesWhoseMoneyIsMissing() {
        Prepared prepared = awards.exampleD();
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        String contributor = awards.as(
                manager,
                () -> contributors.register(
                        fund,
                        new ContributorProfile(
                                ContributorClass.CITIZEN, "Alix Sans-Versement", null, null, null, "fr", null)));
        LocalDate today = clock.today();
        String promised = awards.as(
                manager,
                () -> commitments.record(new RecordCommitment(
                        fund,
                        CommandKey.fresh(),
                        contributor,
                        Nature.GIFT,
                        Money.parse("500"),
                        today,
                        new CommitmentTerms(today, null, null, null, List.of()))));
        String award = awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, Money.parse("100")));
        awards.bringInForce(prepared, award, instalment(Map.of(CostCategory.FIRST_POST, Money.parse("100"))));
        InstalmentView instalment = first(prepared, award);
        AwardForecast forecast =
                awards.as(prepared.fund().accountant(), () -> forecasting.paying(fund, award, instalment.id()));
        assertEquals(
                Map.of(promised, Money.parse("25")),
                forecast.missing().stream().collect(Collectors.toMap(MissingMoney::commitment, MissingMoney::amount)));
        assertEquals(
                AwardRefused.Reason.MONEY_MISSING,
                assertThrows(
                                AwardRefused.class,
                                () -> prepare(prepared, prepared.fund().accountant(), award, CommandKey.fresh()))
                        .reason());
    }

    /** 10,000.00 due today, the rest later. */
    private String inForce(Prepared prepared) {
        String award = awards.grantExample(prepared);
        awards.bringInForce(
                prepared,
                award,
                instalment(amounts("7200", "2000", "800")),
                instalment(amounts("10800", "3000", "1200"), "Le bail est signé."));
        return award;
    }

    private InstalmentView first(Prepared prepared, String award) {
        return awards.detail(prepared, award).instalments().get(0);
    }

    private String prepare(Prepared prepared, String who, String award, CommandKey key) {
        return awards.as(
                who,
                () -> preparing.prepare(
                        prepared.id(), key, award, first(prepared, award).id()));
    }

    private void approve(Prepared prepared, String who, String order) {
        awards.does(
                who,
                () -> approving.approve(
                        prepared.id(),
                        CommandKey.fresh(),
                        order,
                        order(prepared, order).version()));
    }

    private String send(Prepared prepared, String award) {
        String accountant = prepared.fund().accountant();
        String order = prepare(prepared, accountant, award, CommandKey.fresh());
        approve(prepared, prepared.fund().approver(), order);
        awards.does(
                accountant,
                () -> files.issue(prepared.id(), CommandKey.fresh(), List.of(order), files.nextExecutionDay()));
        return order;
    }

    private OrderView order(Prepared prepared, String number) {
        return awards.as(prepared.fund().manager(), () -> reads.order(prepared.id(), number));
    }

    private long count(Prepared prepared, String who, String card) {
        return awards.as(who, () -> waiting.in(prepared.id())).stream()
                .filter(one -> one.messageKey().equals(card))
                .mapToLong(WaitingCard::count)
                .sum();
    }

    private static void assertReason(DisbursementRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(DisbursementRefused.class, act).reason());
    }
}
