package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.Actors;
import coop.impulsion.access.Change;
import coop.impulsion.access.Changes;
import coop.impulsion.access.Role;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.Refusal;
import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.DisbursementRefused;
import coop.impulsion.disbursement.OrderApproving;
import coop.impulsion.disbursement.OrderPreparing;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PaymentBooking;
import coop.impulsion.disbursement.ThresholdSetting;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.money.Money;
import coop.impulsion.proof.AtOnce.Outcome;
import coop.impulsion.testing.ActsOfTests;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Many people, or one impatient one, at the same moment: nothing is overdrawn, nothing happens twice, nobody is lost. */
@InContainer
class ManyAtOnceIT {

    private static final int THREADS = 16;
    private static final Money PROMISED = Money.ofEuros(100_000);
    private static final Money AWARDED = Money.ofEuros(30_000);

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private FundsOfTests funds;

    @Inject
    private ActsOfTests acts;

    @Inject
    private Actors actors;

    @Inject
    private Changes changes;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentReads commitmentReads;

    @Inject
    private ReceiptRecording receipts;

    @Inject
    private OrderPreparing preparing;

    @Inject
    private OrderApproving approving;

    @Inject
    private PaymentBooking booking;

    @Inject
    private DisbursementReads payments;

    @Inject
    private ThresholdSetting thresholds;

    @Inject
    private HoldingAlone holding;

    // --- One commitment, many awards ---------------------------------------------------------------------------------

    @Test
    void awardsNeverOverdrawACommitment() throws SQLException {
        FundOfTests fund = fund();
        long project = acts.project(fund);
        List<Outcome<String>> outcomes =
                atOnce.run(THREADS, i -> () -> acts.award(fund, project, AwardKind.GRANT, AWARDED));

        assertEquals(3, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(one -> !one.isDone())
                        .allMatch(one -> one.refusal(AwardRefused.class).reason() == AwardRefused.Reason.SHORT),
                outcomes::toString);
        assertEquals(Money.ofEuros(90_000), commitment(fund).held());
        assertSound(fund);
    }

    /** The lock that awards take first is not what keeps a commitment: without it, the same holds. */
    @Test
    void aCommitmentKeepsItselfWithoutTheFundsLock() {
        FundOfTests fund = fund();
        CommitmentId id = commitment(fund).id();
        List<Outcome<Object>> outcomes = atOnce.run(THREADS, i -> () -> {
            holding.hold(id, AWARDED);
            return null;
        });
        assertEquals(3, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(one -> !one.isDone())
                        .allMatch(one ->
                                one.refusal(CommitmentRefused.class).reason() == CommitmentRefused.Reason.OVERDRAWN),
                outcomes::toString);
        assertEquals(Money.ofEuros(90_000), commitment(fund).held());
    }

    // --- One command, sent many times --------------------------------------------------------------------------------

    @Test
    void aCommandSentManyTimesAtOnceBooksOnceAndAnswersTheSame() throws SQLException {
        FundOfTests fund = fund();
        long before = position(fund);
        RecordReceipt command = receipt(fund, CommandKey.fresh(), Money.ofEuros(100));
        List<Outcome<String>> outcomes =
                atOnce.run(THREADS, i -> () -> as(fund.accountant(), () -> receipts.record(command)));

        assertEquals(THREADS, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        Set<String> answers = outcomes.stream().map(Outcome::answer).collect(Collectors.toSet());
        assertEquals(1, answers.size(), answers::toString);
        assertEquals(before + 1, position(fund));
        assertEquals(answers, receiptNumbers(fund));
        assertSound(fund);
    }

    @Test
    void aKeyServesOneContentOnly() throws SQLException {
        FundOfTests fund = fund();
        CommandKey key = CommandKey.fresh();
        List<Outcome<String>> outcomes = atOnce.run(
                THREADS,
                i -> () -> as(fund.accountant(), () -> receipts.record(receipt(fund, key, Money.ofEuros(100 + i)))));

        assertEquals(1, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(one -> !one.isDone())
                        .allMatch(one ->
                                one.refusal(LedgerRefused.class).messageKey().endsWith("KEY_USED_FOR_OTHER_CONTENT")),
                outcomes::toString);
        assertEquals(1, receiptNumbers(fund).size());
        assertSound(fund);
    }

    @Test
    void numbersOfManyCommandsAtOnceHaveNoGap() throws SQLException {
        FundOfTests fund = fund();
        List<Outcome<String>> outcomes = atOnce.run(
                THREADS,
                // Every other one is refused after its number was drawn.
                i -> () -> as(
                        fund.accountant(),
                        () -> receipts.record(
                                receipt(fund, CommandKey.fresh(), i % 2 == 0 ? Money.ofEuros(1) : Money.ZERO))));
        assertEquals(THREADS / 2, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertSound(fund);
    }

    // --- Two people, one thing ---------------------------------------------------------------------------------------

    @Test
    void ofTwoApproversOneWinsAndTheOtherIsToldWho() throws SQLException {
        FundOfTests fund = fund();
        String second = secondApprover(fund);
        String number = prepared(fund);
        long seen = order(fund, number).version();
        List<String> people = List.of(fund.approver(), second);
        List<Outcome<String>> outcomes = atOnce.run(
                2,
                i -> () -> as(people.get(i), () -> {
                    approving.approve(fund.id(), CommandKey.fresh(), number, seen);
                    return people.get(i);
                }));
        assertEquals(1, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        Outcome<String> won =
                outcomes.stream().filter(Outcome::isDone).findFirst().orElseThrow();
        Outcome<String> lost =
                outcomes.stream().filter(one -> !one.isDone()).findFirst().orElseThrow();
        assertEquals(
                DisbursementRefused.Reason.STALE,
                lost.refusal(DisbursementRefused.class).reason());
        assertEquals(name(won.answer()), order(fund, number).approvedBy());
        assertEquals(name(won.answer()), lastChange(fund, number));
    }

    @Test
    void anOrderIsBookedOnceWhoeverBooksIt() throws SQLException {
        FundOfTests fund = fund();
        String number = prepared(fund);
        acts.approve(fund, number);
        acts.issue(fund, number);
        LocalDate on = clock.today();
        long before = position(fund);
        List<Outcome<String>> outcomes = atOnce.run(
                THREADS,
                i -> () ->
                        as(fund.accountant(), () -> booking.book(fund.id(), CommandKey.fresh(), number, on, "RELEVE")));
        assertEquals(1, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(one -> !one.isDone())
                        .allMatch(one -> one.refusal(DisbursementRefused.class).reason()
                                == DisbursementRefused.Reason.WRONG_STATUS),
                outcomes::toString);
        assertEquals(before + 1, position(fund));
        assertSound(fund);
    }

    @Test
    void ofTwoOrdersForOneInstalmentOneIsPrepared() throws SQLException {
        FundOfTests fund = fund();
        String award = inForce(fund);
        InstalmentId instalment = acts.firstInstalment(fund, award);
        List<Outcome<String>> outcomes = atOnce.run(
                THREADS,
                i -> () -> as(
                        fund.accountant(), () -> preparing.prepare(fund.id(), CommandKey.fresh(), award, instalment)));
        assertEquals(1, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(one -> !one.isDone())
                        .allMatch(one ->
                                one.refusal(AwardRefused.class).reason() == AwardRefused.Reason.INSTALMENT_NOT_PAYABLE),
                outcomes::toString);
        assertSound(fund);
    }

    @Test
    void ofTwoWhoChangeTheSameConditionsOneWinsAndTheOtherIsToldWho() {
        FundOfTests fund = fund();
        String second = funds.second(fund, Role.MANAGER);
        String number = commitment(fund).number();
        long seen = as(fund.manager(), () -> commitmentReads.byNumber(fund.id(), number))
                .version();
        List<String> people = List.of(fund.manager(), second);
        List<Outcome<String>> outcomes = atOnce.run(
                2,
                i -> () -> as(people.get(i), () -> {
                    LocalDate from = clock.today().minusDays(1L + i);
                    commitments.give(
                            fund.id(),
                            CommandKey.fresh(),
                            number,
                            new CommitmentTerms(from, null, null, null, List.of()),
                            seen);
                    return people.get(i);
                }));
        assertEquals(1, AtOnce.count(outcomes, Outcome::isDone), outcomes::toString);
        Outcome<String> lost =
                outcomes.stream().filter(one -> !one.isDone()).findFirst().orElseThrow();
        boolean isStale = lost.isRefusedBy(OptimisticLockException.class)
                || lost.refusal(Refusal.class).messageKey().endsWith(".STALE");
        assertTrue(isStale, lost::toString);
        String winner = outcomes.stream()
                .filter(Outcome::isDone)
                .findFirst()
                .orElseThrow()
                .answer();
        assertEquals(name(winner), lastChange(fund, number));
    }

    // --- What they work on -------------------------------------------------------------------------------------------

    /** A citizen has promised 100,000.00 and paid it in. */
    private FundOfTests fund() {
        FundOfTests fund = funds.found(clock.today().minusDays(30), Money.ZERO);
        acts.paidGift(fund, PROMISED);
        return fund;
    }

    private String inForce(FundOfTests fund) {
        return acts.awardInForce(fund, acts.project(fund), AwardKind.GRANT, AWARDED);
    }

    private String prepared(FundOfTests fund) {
        return acts.prepare(fund, inForce(fund));
    }

    private String secondApprover(FundOfTests fund) {
        String second = funds.second(fund, Role.PAYMENT_APPROVER);
        long id = as(second, () -> actors.current().userId());
        as(fund.manager(), () -> {
            thresholds.set(fund.id(), id, Money.ofEuros(1_000_000));
            return null;
        });
        return second;
    }

    private RecordReceipt receipt(FundOfTests fund, CommandKey key, Money amount) {
        return new RecordReceipt(fund.id(), key, clock.today(), amount, "Quelqu’un", null, ReceiptOrigin.unknown());
    }

    // --- What came of it ---------------------------------------------------------------------------------------------

    private <T> T as(String userName, Supplier<T> act) {
        return system.callAs(userName, act);
    }

    private OrderView order(FundOfTests fund, String number) {
        return as(fund.accountant(), () -> payments.order(fund.id(), number));
    }

    private CommitmentLine commitment(FundOfTests fund) {
        return as(fund.manager(), () -> commitmentReads.list(fund.id(), CommitmentFilter.ALL))
                .get(0);
    }

    private String name(String userName) {
        return as(userName, () -> actors.current().displayName());
    }

    /** What a stale page says. */
    private String lastChange(FundOfTests fund, String subject) {
        return as(fund.manager(), () -> changes.lastOf(fund.id(), subject))
                .map(Change::by)
                .orElse("nobody");
    }

    private Set<String> receiptNumbers(FundOfTests fund) {
        return as(fund.accountant(), () -> commitmentReads.receipts(fund.id(), ReceiptOrigin.Kind.UNKNOWN)).stream()
                .map(one -> one.number())
                .collect(Collectors.toSet());
    }

    private long position(FundOfTests fund) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT position FROM ledger_head WHERE fund_id = ?")) {
            select.setLong(1, fund.id().value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void assertSound(FundOfTests fund) throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertEquals(List.of(), BooksByHand.faults(connection, fund.id().value()));
        }
    }
}
