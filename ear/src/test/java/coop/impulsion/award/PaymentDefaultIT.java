package coop.impulsion.award;

import static coop.impulsion.award.PreparedAward.amounts;
import static coop.impulsion.award.PreparedAward.instalment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Role;
import coop.impulsion.award.PreparedAward.Prepared;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.money.Money;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contributor who does not pay what was called: who carries its part, what waits, and how it ends. */
@InContainer
class PaymentDefaultIT {

    private static final Map<CostCategory, Money> HALF = Map.of(CostCategory.FIRST_POST, Money.parse("700"));

    @Inject
    private PreparedAward awards;

    @Inject
    private FundClock clock;

    @Inject
    private PaymentDefaulting declaring;

    @Inject
    private GapCovering covering;

    @Inject
    private AwardReads reads;

    @Inject
    private AwardExplaining explaining;

    @Inject
    private AwardPreview preview;

    @Inject
    private AwardEnding ending;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private CommitmentReads commitments;

    @Inject
    private LedgerVerification verification;

    @Test
    void passesToTheOthersWhatIsNotPaidIn() {
        // M1 bears 5,400.00 and has paid 2,000.00: 3,400.00 go, 72 %, 20 % and 8 % of them as its lines stand.
        Prepared prepared = awards.exampleA(Map.of("M1", Money.parse("2000")));
        String award = awards.grantExample(prepared);
        String manager = prepared.fund().manager();
        String m1 = prepared.commitment("M1");
        PaymentDefaultForecast forecast = awards.as(manager, () -> declaring.forecast(prepared.id(), m1));
        assertEquals(Money.parse("13000"), forecast.commitment().overdue());
        assertEquals(Money.parse("2000"), forecast.kept());
        assertEquals(Money.parse("3400"), forecast.released());
        assertEquals(Money.ZERO, forecast.gap());
        PaymentDefaultForecast.AwardPart part = forecast.awards().get(0);
        assertEquals(amounts("2448", "680", "272"), part.releasedLines());
        // Citizens are full: 50 to 30 of 3,400.00, then 40 to 20 inside the public class; the cent to P1.
        Map<String, Money> more = Map.of("P1", money("1416.67"), "P2", money("708.33"), "M2", money("1275"));
        assertEquals(
                byNumber(prepared, more),
                part.effect().shares().stream()
                        .collect(
                                Collectors.toMap(AwardEffect.ShareEffect::commitment, AwardEffect.ShareEffect::total)));

        CommandKey key = CommandKey.fresh();
        DeclareDefault command = new DeclareDefault(prepared.id(), key, m1, "Trois relances sans réponse.");
        assertEquals(m1, awards.as(manager, () -> declaring.declare(command)));
        assertEquals(m1, awards.as(manager, () -> declaring.declare(command)));
        Map<String, Money> shares = sharesNow(prepared, award);
        assertEquals(money("2000"), shares.get(m1));
        assertEquals(money("11416.67"), shares.get(prepared.commitment("P1")));
        assertEquals(money("5708.33"), shares.get(prepared.commitment("P2")));
        assertEquals(money("4875"), shares.get(prepared.commitment("M2")));
        assertEquals(money("500"), shares.get(prepared.commitment("C1")));
        assertEquals(
                CommitmentState.IN_DEFAULT,
                awards.as(manager, () -> commitments.byNumber(prepared.id(), m1))
                        .state());
        assertEquals(
                money("2000"),
                awards.as(manager, () -> commitments.byNumber(prepared.id(), m1))
                        .money()
                        .reserved());
        AwardChangeView change =
                awards.as(manager, () -> reads.changes(prepared.id(), award)).get(0);
        assertEquals(m1, change.inDefault());
        assertEquals(4, change.shares().size());
        assertEquals(money("3400"), change.reserved());
        assertEquals(List.of(), awards.as(prepared.carrier(), () -> reads.changes(prepared.id(), award)));
        assertEquals(
                money("1275"),
                awards.as(manager, () -> explaining.changes(prepared.id(), award, prepared.commitment("M2")))
                        .get(0)
                        .reservedTotal());
        assertSound(prepared);
        assertReason(CommitmentRefused.Reason.IN_DEFAULT, () -> declare(prepared, "M1"));
    }

    @Test
    void countsWhatADefaulterPaysLaterAndAllOfItOnceTheDefaultIsLifted() {
        Prepared prepared = awards.exampleA(Map.of("M1", Money.parse("2000")));
        awards.grantExample(prepared);
        declare(prepared, "M1");
        assertFalse(available(prepared).containsKey(prepared.commitment("M1")));
        awards.pay(prepared, "M1", money("1000"));
        assertEquals(money("1000"), available(prepared).get(prepared.commitment("M1")));
        LiftDefault lift = new LiftDefault(
                prepared.id(), CommandKey.fresh(), prepared.commitment("M1"), "Un échéancier est convenu.");
        awards.as(prepared.fund().manager(), () -> declaring.lift(lift));
        assertEquals(money("13000"), available(prepared).get(prepared.commitment("M1")));
        assertReason(
                CommitmentRefused.Reason.NOT_IN_DEFAULT,
                () -> awards.as(
                        prepared.fund().manager(),
                        () -> declaring.lift(new LiftDefault(
                                prepared.id(), CommandKey.fresh(), prepared.commitment("M1"), "Encore."))));
        assertSound(prepared);
    }

    @Test
    void letsTheLastInstalmentWaitForWhatNobodyCarries() {
        // Three citizens of 500.00 carry 1,400.00; without C1's 466.67 the others have room for 66.67.
        Prepared prepared = awards.exampleD(Map.of("C1", Money.ZERO));
        FundId fund = prepared.id();
        String manager = prepared.fund().manager();
        String accountant = prepared.fund().accountant();
        String award = awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, money("1400")));
        awards.bringInForce(prepared, award, instalment(HALF), instalment(HALF));
        PaymentDefaultForecast forecast = awards.as(manager, () -> declaring.forecast(fund, prepared.commitment("C1")));
        assertEquals(money("400"), forecast.gap());
        assertEquals(List.of(award + "-T2"), forecast.awards().get(0).waiting());
        declare(prepared, "C1");
        assertSound(prepared);
        AwardDetail detail = awards.detail(prepared, award);
        assertEquals(money("400"), detail.gap());
        assertEquals(List.of(award + "-T2"), detail.waiting());
        assertReason(AwardRefused.Reason.NOBODY_CARRIES, () -> cover(prepared, award));
        InstalmentId second = detail.instalments().get(1).id();
        assertReason(
                AwardRefused.Reason.NOT_CARRIED,
                () -> awards.as(accountant, () -> preparing.prepare(fund, CommandKey.fresh(), award, second)));
        awards.as(
                accountant,
                () -> preparing.prepare(
                        fund,
                        CommandKey.fresh(),
                        award,
                        detail.instalments().get(0).id()));

        awards.promiseToday(prepared, "C4", 600);
        GapForecast covered = awards.as(manager, () -> covering.forecast(fund, award));
        assertEquals(money("400"), covered.coverable());
        cover(prepared, award);
        assertEquals(money("400"), sharesNow(prepared, award).get(prepared.commitment("C4")));
        assertEquals(Money.ZERO, awards.detail(prepared, award).gap());
        awards.as(accountant, () -> preparing.prepare(fund, CommandKey.fresh(), award, second));
        assertReason(AwardRefused.Reason.NO_GAP, () -> cover(prepared, award));
        assertTrue(awards.as(manager, () -> explaining.shareAtDecision(fund, award, prepared.commitment("C4")))
                .isEmpty());
        assertSound(prepared);
    }

    @Test
    void closesTheGapFirstWhenAnInstalmentIsGivenUp() {
        Prepared prepared = awards.exampleD(Map.of("C1", Money.ZERO));
        String award = awards.grant(prepared, AwardKind.GRANT, Map.of(CostCategory.FIRST_POST, money("1400")));
        awards.bringInForce(prepared, award, instalment(HALF), instalment(HALF));
        declare(prepared, "C1");
        AwardDetail detail = awards.detail(prepared, award);
        awards.does(
                prepared.fund().manager(),
                () -> ending.cancel(new CancelInstalments(
                        prepared.id(),
                        CommandKey.fresh(),
                        award,
                        detail.version(),
                        List.of(detail.instalments().get(1).id()),
                        clock.today(),
                        "Moins d’heures que prévu.")));
        AwardDetail after = awards.detail(prepared, award);
        assertEquals(Money.ZERO, after.gap());
        assertEquals(money("700"), after.lines().get(0).carried());
        assertEquals(money("700"), after.award().cancelled());
        assertSound(prepared);
    }

    @Test
    void refusesADefaultWithoutAnOverdueCallAReasonOrTheRole() {
        Prepared prepared = awards.exampleA(Map.of("M1", Money.parse("2000")));
        assertReason(CommitmentRefused.Reason.NOTHING_OVERDUE, () -> declare(prepared, "M2"));
        assertReason(
                CommitmentRefused.Reason.REASON_MISSING,
                () -> awards.as(
                        prepared.fund().manager(),
                        () -> declaring.declare(new DeclareDefault(
                                prepared.id(), CommandKey.fresh(), prepared.commitment("M1"), " "))));
        assertEquals(
                AccessRefused.Reason.NOT_FOUND,
                assertThrows(
                                AccessRefused.class,
                                () -> awards.as(
                                        prepared.fund().manager(),
                                        () -> declaring.forecast(prepared.id(), "E-1999-0001")))
                        .reason());
        assertThrows(
                AccessRefused.class,
                () -> awards.as(
                        prepared.fund().accountant(),
                        () -> declaring.forecast(prepared.id(), prepared.commitment("M1"))));
        String administrator = awards.somebody(prepared, "administrator", Role.ADMINISTRATOR);
        assertEquals(
                money("13000"),
                awards.as(administrator, () -> declaring.forecast(prepared.id(), prepared.commitment("M1")))
                        .commitment()
                        .overdue());
    }

    private void declare(Prepared prepared, String name) {
        awards.as(
                prepared.fund().manager(),
                () -> declaring.declare(new DeclareDefault(
                        prepared.id(), CommandKey.fresh(), prepared.commitment(name), "Sans réponse.")));
    }

    private void cover(Prepared prepared, String award) {
        awards.as(
                prepared.fund().manager(),
                () -> covering.cover(
                        new CoverGap(prepared.id(), CommandKey.fresh(), award, awards.version(prepared, award))));
    }

    private Map<String, Money> sharesNow(Prepared prepared, String award) {
        return awards.as(prepared.fund().manager(), () -> reads.shares(prepared.id(), award)).stream()
                .collect(Collectors.toMap(AwardShareView::commitment, AwardShareView::share));
    }

    /** What each could still give to another award today. */
    private Map<String, Money> available(Prepared prepared) {
        ProposedAward other =
                new ProposedAward("?", prepared.project().value(), Map.of(CostCategory.EQUIPMENT, money("9000")));
        return awards
                .as(prepared.fund().manager(), () -> preview.preview(prepared.id(), clock.today(), other))
                .shares()
                .stream()
                .collect(Collectors.toMap(
                        AwardEffect.ShareEffect::commitment, AwardEffect.ShareEffect::availableBefore));
    }

    private static Map<String, Money> byNumber(Prepared prepared, Map<String, Money> byName) {
        return byName.entrySet().stream()
                .collect(Collectors.toMap(one -> prepared.commitment(one.getKey()), Map.Entry::getValue));
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

    private static void assertReason(CommitmentRefused.Reason reason, Executable act) {
        assertEquals(reason, assertThrows(CommitmentRefused.class, act).reason());
    }
}
