package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.ledger.VerificationView;
import coop.impulsion.money.Money;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever people do in whatever order, the books hold: two funds live by chance, side by side, and after every few acts
 * their books are checked by hand and by the application's own verification, and both must agree.
 *
 * <p>A failure names the seed; {@code -Dproof.seed=…} plays it again ({@code proof.steps} acts for each fund).
 */
@InContainer
class RandomYearIT {

    private static final long USUAL_SEED = 20_261_123L;
    /** Chance may leave out an act or two that need much to have happened before. */
    private static final int MOST_LEFT_OUT = 3;

    private static final int CHECK_EVERY = 1;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @Resource
    private UserTransaction transaction;

    @Inject
    private AsSystem system;

    @Inject
    private FundsOfTests funds;

    @Inject
    private RandomYear first;

    @Inject
    private RandomYear second;

    @Inject
    private LedgerVerification verification;

    /** Said outside the server too, where the log of the tests is. */
    @BeforeAll
    static void tellTheSeed() {
        System.out.println("Random year: seed " + Long.getLong("proof.seed", USUAL_SEED));
    }

    @Test
    void theBooksHoldWhateverIsDone() throws SQLException {
        long seed = Long.getLong("proof.seed", USUAL_SEED);
        int steps = Integer.getInteger("proof.steps", 700);
        Random chance = new Random(seed);
        LocalDate begin = LocalDate.of(2025, 9, 1);
        FundOfTests one = funds.found(begin, Money.ZERO);
        FundOfTests other = funds.found(begin, Money.ofEuros(5_000));
        first.begin(one, begin.plusDays(1), chance, "");
        second.begin(other, begin.plusDays(1), chance, "");
        List<String> told = new ArrayList<>();
        try {
            for (int step = 1; step <= steps; step++) {
                told.add("1: " + first.step());
                told.add("2: " + second.step());
                if (step % CHECK_EVERY == 0 || step == steps) {
                    check(one);
                    check(other);
                }
            }
        } catch (RuntimeException | AssertionError e) {
            fail("seed " + seed + ", after " + told.subList(Math.max(0, told.size() - 30), told.size()), e);
        }
        Map<String, Integer> played = new TreeMap<>(first.played());
        second.played().forEach((act, times) -> played.merge(act, times, Integer::sum));
        System.out.println("Played " + played);
        if (seed == USUAL_SEED) {
            Set<String> never = neverDone(played);
            assertTrue(
                    never.size() <= MOST_LEFT_OUT,
                    () -> "this seed never did " + never + ": choose another, or more steps");
        }
    }

    private FundId demo() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM fund WHERE code = 'LEDONIEN'")) {
            assertTrue(row.next());
            return new FundId(row.getLong(1));
        }
    }

    private Set<String> neverDone(Map<String, Integer> played) {
        Set<String> never = new TreeSet<>(first.acts());
        played.keySet().stream()
                .filter(act -> act.endsWith(" done"))
                .forEach(act -> never.remove(act.substring(0, act.length() - " done".length())));
        return never;
    }

    private void check(FundOfTests fund) throws SQLException {
        List<String> faults;
        try (Connection connection = source.getConnection()) {
            faults = BooksByHand.faults(connection, fund.id().value());
        }
        VerificationView view = system.callAs(fund.accountant(), () -> verification.verify(fund.id()));
        assertEquals(List.of(), faults, "fund " + fund.code() + " checked by hand");
        assertTrue(view.isSound(), () -> "fund " + fund.code() + " verified: " + view);
    }

    /** A check that finds nothing proves nothing unless it finds what is wrong; what is done here is rolled back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE commitment SET held_cents = held_cents - 1 WHERE fund_id = %d AND held_cents > drawn_cents + ordered_cents - returned_cents",
                "UPDATE commitment SET paid_in_cents = paid_in_cents - 1 WHERE fund_id = %d AND nature = 'PUBLIC_GRANT' AND paid_in_cents > 0",
                "UPDATE commitment_call SET cancelled_cents = cancelled_cents + 1 WHERE fund_id = %d AND received_cents + cancelled_cents < amount_cents"
            })
    void bothChecksFindWhatIsWrong(String tampering) throws Exception {
        FundId demo = demo();
        transaction.begin();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(List.of(), BooksByHand.faults(connection, demo.value()));
            assertTrue(statement.executeUpdate(tampering.formatted(demo.value())) > 0);
            VerificationView view = system.callAs("marc", () -> verification.verify(demo));
            assertAll(
                    () -> assertFalse(
                            BooksByHand.faults(connection, demo.value()).isEmpty(), "by hand"),
                    () -> assertFalse(view.isSound(), "verified"));
        } finally {
            transaction.rollback();
        }
    }
}
