package coop.impulsion.award;

import static coop.impulsion.award.PreparedAward.amounts;
import static coop.impulsion.award.PreparedAward.instalment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.money.Money;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Awards in force that become less, more, or something else: by whom it is carried, what is paid, what is booked. */
@InContainer
class AmendmentIT {

    @Inject
    private PreparedAward awards;

    @Inject
    private FundClock clock;

    @Inject
    private AwardAmending amending;

    @Inject
    private AwardForecasting forecasting;

    @Inject
    private AwardReads reads;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private LedgerReads ledger;

    @Inject
    private LedgerVerification verification;

    @Test
    void movesMoneyBetweenCategoriesInOneAct() {
        Prepared prepared = awards.exampleA();
        String award = inForce(prepared);
        String manager = prepared.fund().manager();
        Map<CostCategory, Money> wanted = amounts("20000", "3000", "2000");
        AmendmentForecast forecast = awards.as(manager, () -> forecasting.amending(prepared.id(), award, wanted));
        assertEquals(money("2000"), forecast.less());
        assertEquals(money("2000"), forecast.released().total());
        assertTrue(forecast.isPossible());
        // The equipment is carried 3,000.00, 1,000.00, 1,080.00, 720.00 and 200.00: two fifths of it go back, 80.00 of
        // them to citizens, who are free to give them again.
        Map<String, Money> more = forecast.effect().shares().stream()
                .collect(Collectors.toMap(AwardEffect.ShareEffect::commitment, AwardEffect.ShareEffect::total));
        assertEquals(money("40"), more.get(prepared.commitment("C1")));
        // 1,920.00 are left for public and patrons, 50 to 30: 1,200.00 and 720.00.
        assertEquals(money("800"), more.get(prepared.commitment("P1")));
        assertEquals(money("432"), more.get(prepared.commitment("M1")));

        CommandKey key = CommandKey.fresh();
        AmendAward command = amend(prepared, award, key, wanted);
        String number = awards.as(manager, () -> amending.amend(command));
        assertEquals(number, awards.as(manager, () -> amending.amend(command)));
        AwardDetail detail = awards.detail(prepared, award);
        assertEquals(money("25000"), detail.award().awarded());
        assertEquals(
                List.of(money("20000"), money("3000"), money("2000")),
                detail.lines().stream().map(AwardDetail.Line::awarded).toList());
        assertEquals(
                List.of(money("20000"), money("3000"), money("2000")),
                detail.lines().stream().map(AwardDetail.Line::carried).toList());
        assertEquals(
                List.of(money("10000"), money("13000"), money("2000")),
                detail.instalments().stream().map(InstalmentView::total).toList());
        assertEquals(InstalmentStatus.PAYABLE, detail.instalments().get(2).status());
        AwardChangeView change =
                awards.as(manager, () -> reads.changes(prepared.id(), award)).get(0);
        assertEquals(number, change.number());
        assertEquals("S-2026-0001", change.decisionRef());
        assertEquals(Money.ZERO, change.awarded());
        assertEquals(
                List.of(),
                awards.as(prepared.carrier(), () -> reads.changes(prepared.id(), award))
                        .get(0)
                        .shares());
        // Two fifths of what was conditional released; reserved again; firm without a condition.
        assertEquals(
                List.of("AWARD_AMENDED", "AWARD_AMENDED", "AWARD_AMENDED", "AWARD_AMENDED"),
                awards.as(prepared.fund().accountant(), () -> ledger.entriesOf(prepared.id(), award)).stream()
                        .filter(entry -> entry.pieceRef().equals(number))
                        .map(entry -> entry.labelCode())
                        .toList());
        assertSound(prepared);
    }

    @Test
    void releasesTheLastInstalmentsAndDropsAnEmptyOne() {
        Prepared prepared = awards.exampleA();
        String award = inForce(prepared);
        awards.as(
                prepared.fund().manager(),
                () -> amending.amend(amend(prepared, award, CommandKey.fresh(), amounts("7200", "1500", "800"))));
        AwardDetail detail = awards.detail(prepared, award);
        assertEquals(money("9500"), detail.award().awarded());
        assertEquals(Money.ZERO, detail.award().cancelled());
        assertEquals(InstalmentStatus.CANCELLED, detail.instalments().get(1).status());
        assertEquals(money("9500"), detail.instalments().get(0).total());
        assertEquals(
                money("9500"),
                Money.sum(awards.as(prepared.fund().manager(), () -> reads.shares(prepared.id(), award)).stream()
                        .map(AwardShareView::share)
                        .toList()));
        assertSound(prepared);
    }

    @Test
    void doesNotGoBelowWhatIsDrawnNorBeyondWhatCanBeCarried() {
        Prepared prepared = awards.exampleA();
        String award = inForce(prepared);
        InstalmentId first = awards.detail(prepared, award).instalments().get(0).id();
        awards.as(
                prepared.fund().accountant(), () -> preparing.prepare(prepared.id(), CommandKey.fresh(), award, first));
        assertReason(
                AwardRefused.Reason.BELOW_DRAWN,
                () -> amendTo(prepared, award, Map.of(CostCategory.FIRST_POST, money("7199.99"))));
        assertReason(
                AwardRefused.Reason.NOTHING_CHANGES, () -> amendTo(prepared, award, amounts("18000", "5000", "2000")));
        assertReason(AwardRefused.Reason.SHORT, () -> amendTo(prepared, award, amounts("99000", "5000", "2000")));
        assertReason(
                AwardRefused.Reason.AMENDMENT_DUE,
                () -> awards.as(
                        prepared.fund().manager(),
                        () -> amending.amend(new AmendAward(
                                prepared.id(),
                                CommandKey.fresh(),
                                award,
                                awards.version(prepared, award),
                                amounts("18000", "5000", "2100"),
                                null,
                                null,
                                null,
                                "Plus."))));
        assertThrows(
                AccessRefused.class,
                () -> awards.as(
                        prepared.fund().accountant(),
                        () -> amending.amend(
                                amend(prepared, award, CommandKey.fresh(), amounts("18000", "5000", "2100")))));
        AwardDetail detail = awards.detail(prepared, award);
        assertEquals(money("25000"), detail.award().awarded());
        assertEquals(List.of(), awards.as(prepared.fund().manager(), () -> reads.changes(prepared.id(), award)));
        assertSound(prepared);
    }

    private void amendTo(Prepared prepared, String award, Map<CostCategory, Money> wanted) {
        awards.as(prepared.fund().manager(), () -> amending.amend(amend(prepared, award, CommandKey.fresh(), wanted)));
    }

    private AmendAward amend(Prepared prepared, String award, CommandKey key, Map<CostCategory, Money> wanted) {
        return new AmendAward(
                prepared.id(),
                key,
                award,
                awards.version(prepared, award),
                wanted,
                clock.today().plusDays(30),
                null,
                "S-2026-0001",
                "Le poste dure plus longtemps.");
    }

    /** 10,000.00 at once, 15,000.00 on a condition. */
    private String inForce(Prepared prepared) {
        String award = awards.grantExample(prepared);
        awards.bringInForce(
                prepared,
                award,
                instalment(amounts("7200", "2000", "800")),
                instalment(amounts("10800", "3000", "1200"), "Le bail est signé."));
        return award;
    }

    private void assertSound(Prepared prepared) {
        assertTrue(awards.as(prepared.fund().accountant(), () -> verification.verify(prepared.id()))
                .isSound());
    }

    private static Money money(String amount) {
        return Money.parse(amount);
    }

    private static void assertReason(AwardRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(AwardRefused.class, act).reason());
    }
}
