package coop.impulsion.award;

import static coop.impulsion.award.PreparedAward.amounts;
import static coop.impulsion.award.PreparedAward.instalment;
import static coop.impulsion.award.PreparedAward.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileIssuing;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.DocumentReading;
import coop.impulsion.document.DocumentRefused;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What follows a decision, in the server, on the worked examples: reasons, conditions, money that comes back. */
@InContainer
class AwardIT {

    @Inject
    private PreparedAward awards;

    @Inject
    private FundClock clock;

    @Inject
    private AwardReads reads;

    @Inject
    private AwardExplaining explaining;

    @Inject
    private AwardForecasting forecasting;

    @Inject
    private EvidenceGiving giving;

    @Inject
    private ConditionVerifying verifying;

    @Inject
    private MoneyReturning returning;

    @Inject
    private AwardEnding ending;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private OrderApproving approving;

    @Inject
    private FileIssuing files;

    @Inject
    private PaymentBooking booking;

    @Inject
    private DisbursementReads payments;

    @Inject
    private LedgerReads ledger;

    @Inject
    private LedgerVerification verification;

    @Inject
    private DocumentReading documents;

    @Test
    void saysWhyEachShareOfExampleAIsWhatItIs() {
        Prepared prepared = awards.exampleA();
        String award = awards.grantExample(prepared);
        ShareWhy m1 = why(prepared, award, "M1");

        AwardWhy whole = m1.award();
        assertFalse(whole.isAtQuotas());
        assertEquals(
                List.of(ContributorClass.CITIZEN),
                whole.limited().stream()
                        .map(AwardWhy.ClassWhy::contributorClass)
                        .toList());
        assertTrue(whole.of(ContributorClass.CITIZEN).isOutOfRoom());
        assertEquals(Fraction.of(2_400_000), whole.carried());
        assertEquals(8_000, whole.carryingQuotas());
        assertEquals(Money.parse("9000"), m1.ownClass().cents());
        assertEquals(Money.parse("25000"), m1.ownClass().freeAmount());
        assertTrue(m1.ownClass().isProRata());
        assertEquals(Fraction.of(540_000), m1.pledge().proRata());
        assertEquals(Money.parse("5400"), m1.pledge().share());
        // The share in the proportions of the award's lines: 18/25, 5/25, 2/25.
        assertEquals(amounts("3888", "1080", "432"), m1.granted());
        assertEquals(Fraction.of(388_800), m1.fairOf(CostCategory.FIRST_POST));

        ShareWhy c1 = why(prepared, award, "C1");
        assertTrue(c1.pledge().isFull());
        assertEquals(ShareReason.Stop.ROOM, c1.pledge().stop());
        assertEquals(3, c1.ownClass().full());
        assertEquals(List.of(), c1.ownClass().free());
    }

    @Test
    void saysWhoGotTheOddCentOfExampleD() {
        Prepared prepared = awards.exampleD();
        String award = awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, Money.parse("100")));
        List<RoundingView> roundings = awards.as(
                prepared.fund().manager(), () -> explaining.roundings(prepared.id(), award, ContributorClass.CITIZEN));
        assertEquals(
                List.of("33.34", "33.33", "33.33"),
                roundings.stream().map(one -> one.share().toString()).toList());
        assertEquals(prepared.commitment("C1"), roundings.get(0).commitment());
        assertEquals(Fraction.of(10_000, 3), roundings.get(0).fair());
        assertEquals(Money.parse("33.33"), roundings.get(0).roundedDown());
        ShareWhy first = why(prepared, award, "C1");
        assertEquals(1, first.ownClass().oddCents());
        assertEquals(Money.parse("99.99"), first.ownClass().sharesRoundedDown());
        assertTrue(first.pledge().gotOddCent());
        assertEquals(
                List.of(ContributorClass.CITIZEN),
                first.award().carrying().stream()
                        .map(AwardWhy.ClassWhy::contributorClass)
                        .toList());
    }

    @Test
    void showsContributorsTheirOwnReasonsOnly() {
        Prepared prepared = awards.exampleA();
        String award = awards.grantExample(prepared);
        String citizen = prepared.citizen();
        assertEquals(
                Money.parse("500"),
                awards.as(citizen, () -> explaining.share(prepared.id(), award, prepared.commitment("C1")))
                        .pledge()
                        .share());
        assertEquals(
                List.of(),
                awards.as(citizen, () -> explaining.roundings(prepared.id(), award, ContributorClass.CITIZEN)));
        assertHidden(() -> awards.as(citizen, () -> explaining.share(prepared.id(), award, prepared.commitment("C2"))));
        assertHidden(() -> awards.as(citizen, () -> explaining.moves(prepared.id(), award, prepared.commitment("M1"))));
        assertRefused(() -> awards.as(citizen, () -> explaining.award(prepared.id(), award)));
    }

    @Test
    void goesFromASignatureToTheEndAsItWasForecast() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        String award = awards.grantExample(prepared);
        awards.bringInForce(
                prepared,
                award,
                instalment(amounts("7200.01", "2000", "800")),
                instalment(amounts("10799.99", "3000", "1200"), "Le bail est signé."));

        InstalmentView first = instalmentOf(prepared, award, 1);
        AwardForecast drawn =
                awards.as(prepared.fund().accountant(), () -> forecasting.paying(fund, award, first.id()));
        assertEquals(Money.parse("10000.01"), drawn.total());
        assertEquals(List.of(), drawn.missing());
        String order = pay(prepared, award, first);
        assertEquals(
                parts(drawn),
                awards.as(manager, () -> payments.draws(fund, order)).stream()
                        .collect(Collectors.toMap(one -> one.commitment(), one -> one.amount(), Money::plus)));

        AwardForecast back = awards.as(
                manager, () -> forecasting.returning(fund, award, Map.of(CostCategory.FIRST_POST, Money.parse("900"))));
        // Citizens first, up to what they had given: 7,200.01 × 720.00 / 18,000.00 = 288.00.
        assertEquals(Money.parse("288"), back.of(ContributorClass.CITIZEN));
        assertEquals(Money.parse("612"), back.of(ContributorClass.PATRON));
        assertEquals(Money.ZERO, back.of(ContributorClass.PUBLIC));
        CommandKey key = CommandKey.fresh();
        String claim = awards.as(manager, () -> returning.claim(claim(prepared, award, key, "900")));
        assertEquals(claim, awards.as(manager, () -> returning.claim(claim(prepared, award, key, "900"))));
        assertReason(AwardRefused.Reason.CLAIM_OPEN, () -> end(prepared, award));
        awards.does(
                prepared.fund().accountant(),
                () -> returning.receive(fund, CommandKey.fresh(), claim, clock.today(), "VIR"));
        assertEquals(Money.parse("900"), awards.detail(prepared, award).award().returned());
        MoveWhy returned = awards.as(manager, () -> explaining.moves(fund, award, ContributorClass.PATRON)).stream()
                .filter(move -> move.kind() == MoveWhy.Kind.RETURN)
                .findFirst()
                .orElseThrow();
        assertEquals(Money.parse("612"), returned.leftFor(ContributorClass.PATRON));
        assertEquals(Money.parse("612"), returned.of(ContributorClass.PATRON).cents());

        AwardForecast released = awards.as(manager, () -> forecasting.ending(fund, award));
        assertEquals(Money.parse("14999.99"), released.total());
        end(prepared, award);
        assertEquals(AwardStatus.ENDED, awards.detail(prepared, award).award().status());
        Map<String, Money> shares = awards.as(manager, () -> reads.shares(fund, award)).stream()
                .filter(share -> share.released().isPositive())
                .collect(Collectors.toMap(AwardShareView::commitment, AwardShareView::released));
        assertEquals(parts(released), shares);
        assertTrue(awards.as(prepared.fund().accountant(), () -> verification.verify(fund))
                .isSound());
        assertEquals(
                List.of(
                        "AWARD_DECIDED",
                        "AGREEMENT_SIGNED",
                        "AGREEMENT_SIGNED",
                        "INSTALMENT_PAID",
                        "UNSPENT_CLAIMED",
                        "UNSPENT_RECEIVED",
                        "AWARD_CANCELLED"),
                awards.as(prepared.fund().accountant(), () -> ledger.entriesOf(fund, award)).stream()
                        .map(entry -> entry.labelCode())
                        .toList());
    }

    @Test
    void takesEvidenceOnceAndOnlyWhatMayBeKept() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String award = inForceWithCondition(prepared);
        ConditionId condition = conditionOf(prepared, award).id();
        CommandKey key = CommandKey.fresh();
        DocumentId kept = give(prepared, prepared.carrier(), key, award, condition, "bail.pdf");
        assertEquals(kept, give(prepared, prepared.carrier(), key, award, condition, "bail.pdf"));
        assertEquals(1, conditionOf(prepared, award).evidence().size());

        for (String hostile : List.of("../../etc/bail.pdf", "bail\u202Efdp.pdf", "bail\n.pdf", "bail.png")) {
            assertThrows(
                    DocumentRefused.class,
                    () -> give(prepared, prepared.carrier(), CommandKey.fresh(), award, condition, hostile),
                    hostile);
        }
        assertEquals(1, conditionOf(prepared, award).evidence().size());

        assertHidden(() -> give(prepared, prepared.other(), CommandKey.fresh(), award, condition, "bail.pdf"));
        assertHidden(() -> give(
                prepared,
                prepared.carrier(),
                CommandKey.fresh(),
                award,
                new ConditionId(condition.value() + 1_000_000),
                "bail.pdf"));
        assertEquals(
                "bail.pdf",
                awards.as(prepared.carrier(), () -> documents.open(fund, kept))
                        .document()
                        .fileName());
        assertHidden(() -> awards.as(prepared.other(), () -> documents.open(fund, kept)));
    }

    @Test
    void sendsEvidenceBackWithAReasonAndVerifiesWhatIsGivenThen() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        String award = inForceWithCondition(prepared);
        ConditionId condition = conditionOf(prepared, award).id();
        assertReason(
                AwardRefused.Reason.EVIDENCE_MISSING,
                () -> awards.as(
                        manager,
                        () -> verifying.met(
                                fund, CommandKey.fresh(), award, awards.version(prepared, award), condition, null)));
        give(prepared, prepared.carrier(), CommandKey.fresh(), award, condition, "bail.pdf");
        assertEquals(
                List.of(condition),
                awards.as(manager, () -> reads.conditions(fund, ConditionStatus.EVIDENCE_GIVEN)).stream()
                        .map(ConditionLine::id)
                        .toList());
        awards.does(
                manager,
                () -> verifying.sendBack(
                        fund, award, awards.version(prepared, award), condition, "La signature manque."));
        assertEquals("La signature manque.", conditionOf(prepared, award).sentBackReason());
        give(prepared, prepared.carrier(), CommandKey.fresh(), award, condition, "bail signé.pdf");
        assertNull(conditionOf(prepared, award).sentBackReason());
        assertEquals(
                award + "-T1",
                awards.as(
                                manager,
                                () -> verifying.met(
                                        fund,
                                        CommandKey.fresh(),
                                        award,
                                        awards.version(prepared, award),
                                        condition,
                                        "Lu."))
                        .orElseThrow());
        assertEquals(InstalmentStatus.PAYABLE, instalmentOf(prepared, award, 1).status());
        assertEquals(
                List.of(award),
                awards.as(prepared.carrier(), () -> reads.own(fund)).stream()
                        .map(detail -> detail.award().number())
                        .toList());
        assertEquals(List.of(), awards.as(prepared.other(), () -> reads.own(fund)));
    }

    @Test
    void repaysAnAdvanceInPartAndGivesUpTheRest() {
        Prepared prepared = awards.exampleA();
        FundId fund = prepared.id();
        String award = awards.grant(
                prepared, AwardKind.RECOVERABLE_ADVANCE, Map.of(CostCategory.EQUIPMENT, Money.parse("5000")));
        awards.bringInForce(prepared, award, instalment(Map.of(CostCategory.EQUIPMENT, Money.parse("5000"))));
        pay(prepared, award, instalmentOf(prepared, award, 1));
        awards.as(
                prepared.fund().accountant(),
                () -> returning.repay(new RepayAdvance(
                        fund,
                        CommandKey.fresh(),
                        award,
                        awards.version(prepared, award),
                        Map.of(CostCategory.EQUIPMENT, Money.parse("1200")),
                        clock.today(),
                        "VIR")));
        assertReason(AwardRefused.Reason.ADVANCE_OUTSTANDING, () -> end(prepared, award));
        awards.does(
                prepared.fund().manager(),
                () -> ending.end(new EndAward(
                        fund,
                        CommandKey.fresh(),
                        award,
                        awards.version(prepared, award),
                        clock.today(),
                        "Le test échoue.",
                        true)));
        assertEquals(Money.parse("3800"), awards.detail(prepared, award).award().cost());
        assertTrue(awards.as(prepared.fund().accountant(), () -> verification.verify(fund))
                .isSound());
    }

    private String inForceWithCondition(Prepared prepared) {
        String award = awards.grantExample(prepared);
        awards.bringInForce(prepared, award, instalment(amounts("18000", "5000", "2000"), "Le bail est signé."));
        return award;
    }

    private DocumentId give(
            Prepared prepared, String who, CommandKey key, String award, ConditionId condition, String fileName) {
        return awards.as(
                who,
                () -> giving.give(
                        prepared.id(), key, award, condition, fileName, "application/pdf", paper("bail"), "Le bail"));
    }

    private InstalmentView.ConditionView conditionOf(Prepared prepared, String award) {
        return instalmentOf(prepared, award, 1).conditions().get(0);
    }

    private InstalmentView instalmentOf(Prepared prepared, String award, int rank) {
        return awards.detail(prepared, award).instalments().get(rank - 1);
    }

    private ClaimUnspent claim(Prepared prepared, String award, CommandKey key, String amount) {
        return new ClaimUnspent(
                prepared.id(),
                key,
                award,
                awards.version(prepared, award),
                Map.of(CostCategory.FIRST_POST, Money.parse(amount)),
                clock.today(),
                null,
                "Le poste a commencé plus tard.");
    }

    private void end(Prepared prepared, String award) {
        awards.does(
                prepared.fund().manager(),
                () -> ending.end(new EndAward(
                        prepared.id(),
                        CommandKey.fresh(),
                        award,
                        awards.version(prepared, award),
                        clock.today(),
                        "Le test s’arrête.",
                        false)));
    }

    /** Prepared, approved by another, sent and booked today. */
    private String pay(Prepared prepared, String award, InstalmentView instalment) {
        FundId fund = prepared.id();
        String accountant = prepared.fund().accountant();
        String order = awards.as(accountant, () -> preparing.prepare(fund, CommandKey.fresh(), award, instalment.id()));
        awards.does(
                prepared.fund().approver(),
                () -> approving.approve(
                        fund,
                        CommandKey.fresh(),
                        order,
                        payments.order(fund, order).version()));
        awards.does(accountant, () -> files.issue(fund, CommandKey.fresh(), List.of(order), files.nextExecutionDay()));
        awards.as(accountant, () -> booking.book(fund, CommandKey.fresh(), order, clock.today(), null));
        return order;
    }

    private ShareWhy why(Prepared prepared, String award, String commitment) {
        return awards.as(
                prepared.fund().manager(),
                () -> explaining.share(prepared.id(), award, prepared.commitment(commitment)));
    }

    private static Map<String, Money> parts(AwardForecast forecast) {
        return forecast.parts().stream()
                .collect(Collectors.toMap(AwardForecast.Part::commitment, AwardForecast.Part::amount));
    }

    private static void assertReason(AwardRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(AwardRefused.class, act).reason());
    }

    private static void assertHidden(Executable act) {
        assertEquals(
                AccessRefused.Reason.NOT_FOUND,
                assertThrows(AccessRefused.class, act).reason());
    }

    private static void assertRefused(Executable act) {
        assertEquals(
                AccessRefused.Reason.ROLE_MISSING,
                assertThrows(AccessRefused.class, act).reason());
    }
}
