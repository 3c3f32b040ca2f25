package coop.impulsion.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardGranting;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.award.GrantAward;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import coop.impulsion.testing.InventedSiren;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Money that goes back to contributors when their commitment has ended, and promises that are withdrawn. */
@InContainer
class RestitutionIT {

    private static final int AGE = 60;

    @Inject
    private FundsOfTests funds;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private RestitutionDeciding restitutions;

    @Inject
    private CommitmentReads reads;

    @Inject
    private ProjectRegistration projects;

    @Inject
    private AwardGranting granting;

    @Inject
    private LedgerVerification verification;

    @Test
    void givesBackWhatAwardsLeaveOfMoneyWithARightOfReturn() {
        FundOfTests fund = found();
        String commitment = paid(fund, Nature.WITH_RETURN, clock.today().minusDays(1));
        clock.travelling(at(10), () -> award(fund, "1500"));
        Restitutable before = as(fund.manager(), () -> restitutions.restitutable(fund.id(), commitment));
        assertTrue(before.isPossible());
        assertEquals(money("3500"), before.most());

        refused(Reason.ABOVE_RESTITUTABLE, () -> decide(fund, commitment, "3500.01"));
        CommandKey key = CommandKey.fresh();
        DecideRestitution command =
                new DecideRestitution(fund.id(), key, commitment, money("3000"), "Fin de l’engagement.");
        String number = as(fund.manager(), () -> restitutions.decide(command));
        assertEquals(number, as(fund.manager(), () -> restitutions.decide(command)));
        Restitutable after = as(fund.manager(), () -> restitutions.restitutable(fund.id(), commitment));
        assertEquals(money("500"), after.most());
        assertEquals(money("3000"), after.owed());
        assertEquals(Money.ZERO, refunded(fund, commitment));
        assertSound(fund);

        assertThrows(AccessRefused.class, () -> pay(fund, fund.manager(), number));
        pay(fund, fund.accountant(), number);
        assertEquals(money("3000"), refunded(fund, commitment));
        MovementView last = as(fund.manager(), () -> reads.movements(fund.id(), commitment)).stream()
                .filter(one -> one.figure() == Figure.REFUNDED)
                .findFirst()
                .orElseThrow();
        assertEquals(money("3000"), last.amount());
        refused(Reason.RESTITUTION_SETTLED, () -> pay(fund, fund.accountant(), number));
        refused(Reason.RESTITUTION_SETTLED, () -> cancel(fund, number));
        assertSound(fund);
    }

    @Test
    void takesADecisionBackBeforeItIsPaid() {
        FundOfTests fund = found();
        String commitment = paid(fund, Nature.REPAYABLE, clock.today().minusDays(1));
        String number = decide(fund, commitment, "5000");
        refused(Reason.ABOVE_RESTITUTABLE, () -> decide(fund, commitment, "0.01"));
        cancel(fund, number);
        assertEquals(
                money("5000"),
                as(fund.manager(), () -> restitutions.restitutable(fund.id(), commitment))
                        .most());
        assertEquals(
                RestitutionStatus.CANCELLED,
                as(fund.manager(), () -> reads.restitutions(fund.id(), commitment))
                        .get(0)
                        .status());
        assertSound(fund);
    }

    @Test
    void givesNoGiftBackAndNothingBeforeTheEnd() {
        FundOfTests fund = found();
        String gift = paid(fund, Nature.GIFT, clock.today().minusDays(1));
        refused(Reason.GIFTS_STAY, () -> decide(fund, gift, "1"));
        String running = paid(fund, Nature.WITH_RETURN, clock.today());
        refused(Reason.NOT_ENDED, () -> decide(fund, running, "1"));
        assertEquals(
                AccessRefused.Reason.NOT_FOUND,
                assertThrows(AccessRefused.class, () -> decide(fund, "E-1999-0001", "1"))
                        .reason());
        assertSound(fund);
    }

    @Test
    void withdrawsAPromiseAsFarAsItIsFreeAndSaysHowFar() {
        FundOfTests fund = found();
        String commitment = promised(fund, Nature.GIFT, null);
        clock.travelling(at(10), () -> award(fund, "1500"));
        CommitmentRefused held = refused(Reason.BELOW_HELD, () -> reduce(fund, commitment, CommandKey.fresh(), "0"));
        assertEquals(List.of(money("1500"), money("3500")), held.arguments());
        reduce(fund, commitment, CommandKey.fresh(), "1500");
        assertEquals(
                Money.ZERO,
                as(fund.manager(), () -> reads.byNumber(fund.id(), commitment))
                        .money()
                        .free());

        String other = promised(fund, Nature.GIFT, null);
        CommandKey key = CommandKey.fresh();
        reduce(fund, other, key, "0");
        reduce(fund, other, key, "0");
        assertEquals(
                CommitmentState.WITHDRAWN,
                as(fund.manager(), () -> reads.byNumber(fund.id(), other)).state());
        assertSound(fund);
    }

    private void reduce(FundOfTests fund, String commitment, CommandKey key, String rest) {
        as(
                fund.manager(),
                () -> recording.reduce(
                        new ReduceCommitment(fund.id(), key, commitment, money(rest), clock.today(), "À sa demande.")));
    }

    private String decide(FundOfTests fund, String commitment, String amount) {
        return as(
                fund.manager(),
                () -> restitutions.decide(new DecideRestitution(
                        fund.id(), CommandKey.fresh(), commitment, money(amount), "Fin de l’engagement.")));
    }

    private void pay(FundOfTests fund, String who, String number) {
        as(
                who,
                () -> restitutions.pay(
                        new PayRestitution(fund.id(), CommandKey.fresh(), number, clock.today(), "VIR")));
    }

    private void cancel(FundOfTests fund, String number) {
        system.runAs(fund.manager(), () -> restitutions.cancel(fund.id(), CommandKey.fresh(), number, "Une erreur."));
    }

    private Money refunded(FundOfTests fund, String commitment) {
        return as(fund.manager(), () -> reads.byNumber(fund.id(), commitment))
                .money()
                .refunded();
    }

    private FundOfTests found() {
        return funds.found(clock.today().minusDays(AGE), Money.ZERO, "Fonds des restitutions");
    }

    /** 5,000.00 of a patron, called and paid at once. */
    private String paid(FundOfTests fund, Nature nature, LocalDate until) {
        String commitment = promised(fund, nature, until);
        clock.travelling(at(40), () -> {
            LocalDate today = clock.today();
            String call = as(
                            fund.manager(),
                            () -> calls.issue(new IssueCalls(
                                    fund.id(),
                                    CommandKey.fresh(),
                                    today,
                                    today,
                                    List.of(new IssueCalls.Line(commitment, money("5000"))))))
                    .firstNumber();
            return as(
                    fund.accountant(),
                    () -> receipts.record(new RecordReceipt(
                            fund.id(),
                            CommandKey.fresh(),
                            today,
                            money("5000"),
                            "Mécène",
                            null,
                            ReceiptOrigin.ofCall(call))));
        });
        return commitment;
    }

    private String promised(FundOfTests fund, Nature nature, LocalDate until) {
        return clock.travelling(at(50), () -> {
            LocalDate today = clock.today();
            String contributor = as(
                    fund.manager(),
                    () -> contributors.register(
                            fund.id(),
                            new ContributorProfile(
                                    ContributorClass.PATRON,
                                    "Mécène",
                                    InventedSiren.of(38_000_000 + (int) (System.nanoTime() % 900_000)),
                                    null,
                                    null,
                                    "fr",
                                    null)));
            return as(
                    fund.manager(),
                    () -> recording.record(new RecordCommitment(
                            fund.id(),
                            CommandKey.fresh(),
                            contributor,
                            nature,
                            money("5000"),
                            today,
                            new CommitmentTerms(today, until, null, null, List.of()))));
        });
    }

    private String award(FundOfTests fund, String amount) {
        FundId id = fund.id();
        long project = as(
                        fund.manager(),
                        () -> projects.register(new RegisterProject(
                                id,
                                "Un four à pain",
                                "Cuire ensemble.",
                                "Association d’essai",
                                null,
                                "39300",
                                Sector.FOOD,
                                null,
                                null,
                                null,
                                List.of())))
                .value();
        return as(
                fund.manager(),
                () -> granting.grant(new GrantAward(
                        id,
                        CommandKey.fresh(),
                        project,
                        AwardKind.GRANT,
                        Map.of(CostCategory.EQUIPMENT, money(amount)),
                        clock.today(),
                        null,
                        null,
                        ExperimentTerms.UNSAID)));
    }

    private Instant at(int daysAgo) {
        return clock.today()
                .minusDays(daysAgo)
                .atTime(9, 0)
                .atZone(FundClock.ZONE)
                .toInstant();
    }

    private <T> T as(String who, Supplier<T> act) {
        return system.callAs(who, act);
    }

    private void assertSound(FundOfTests fund) {
        assertTrue(as(fund.accountant(), () -> verification.verify(fund.id())).isSound());
    }

    private static Money money(String amount) {
        return Money.parse(amount);
    }

    private static CommitmentRefused refused(Reason reason, Executable act) {
        CommitmentRefused refused = assertThrows(CommitmentRefused.class, act);
        assertEquals(reason, refused.reason());
        return refused;
    }
}
