package coop.impulsion.ledger.store;

import static coop.impulsion.ledger.store.LedgerOnH2.FUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LineRef;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private LedgerOnH2 books;

    @BeforeEach
    void open() throws SQLException {
        books = new LedgerOnH2();
    }

    @AfterEach
    void close() throws SQLException {
        books.close();
    }

    @Test
    void numbersEachJournalOfEachYearFromOneWithoutAGap() {
        assertEquals(new EntryRef(1, 2026, Journal.EN, 1), books.ledger.post(call("A-2026-0001", 1_000, DAY)));
        assertEquals(new EntryRef(2, 2026, Journal.EN, 2), books.ledger.post(call("A-2026-0002", 500, DAY)));
        assertEquals(new EntryRef(3, 2026, Journal.BQ, 1), books.ledger.post(receipt(400)));
        assertEquals(new EntryRef(4, 2027, Journal.EN, 1), books.ledger.post(call("A-2027-0001", 1, DAY.plusYears(1))));
    }

    @Test
    void leavesNoGapWhenACommandIsRolledBack() throws SQLException {
        books.ledger.post(call("A-2026-0001", 1_000, DAY));
        books.commit();
        books.ledger.post(call("A-2026-0002", 1_000, DAY));
        books.rollback();
        assertEquals(new EntryRef(2, 2026, Journal.EN, 2), books.ledger.post(call("A-2026-0002", 1_000, DAY)));
    }

    @Test
    void chainsEachEntryToTheOneBefore() throws SQLException {
        books.ledger.post(call("A-2026-0001", 1_000, DAY));
        books.ledger.post(receipt(1_000));
        assertEquals(
                books.text("SELECT hash FROM ledger_entry WHERE position = 1"),
                books.text("SELECT previous_hash FROM ledger_entry WHERE position = 2"));
        assertEquals(
                books.text("SELECT hash FROM ledger_entry WHERE position = 2"),
                books.text("SELECT hash FROM ledger_head"));
    }

    @Test
    void refusesAnAccountThatIsNotOpenOnTheDay() throws SQLException {
        books.run("UPDATE ledger_account SET valid_until = DATE '2026-02-28' WHERE code = '754200'");
        LedgerRefused refused =
                assertThrows(LedgerRefused.class, () -> books.ledger.post(call("A-2026-0001", 1_000, DAY)));
        assertEquals("ledger.refused.UNKNOWN_ACCOUNT", refused.messageKey());
        assertEquals(List.of("754200", DAY), refused.arguments());
        books.ledger.post(call("A-2026-0001", 1_000, LocalDate.of(2026, 2, 28)));
    }

    @Test
    void reversesOnceAndNamesWhatItReverses() throws SQLException {
        EntryRef call = books.ledger.post(call("A-2026-0001", 1_000, DAY));
        EntryRef reversal = books.ledger.reverse(FUND, call.position(), DAY.plusDays(1), "CALL_CANCELLED");
        assertEquals(
                "EN-1/2026", books.text("SELECT piece_ref FROM ledger_entry WHERE position = " + reversal.position()));
        assertEquals(
                0, books.count("SELECT SUM(debit_cents - credit_cents) FROM ledger_posting WHERE account = '467100'"));
        LedgerRefused refused = assertThrows(
                LedgerRefused.class, () -> books.ledger.reverse(FUND, call.position(), DAY, "CALL_CANCELLED"));
        assertEquals("ledger.refused.ALREADY_REVERSED", refused.messageKey());
    }

    @Test
    void keepsShareMovementsWithTheirEntryAndReversesThem() throws SQLException {
        EntryRef held = books.ledger.post(new EntryDraft(
                FUND,
                Journal.HB,
                DAY,
                "O-2026-0001",
                DAY,
                "AWARD_DECIDED",
                List.of(
                        PostingDraft.debit("801000", "P-0001", "O-2026-0001", Money.ofEuros(10)),
                        PostingDraft.credit("809000", "P-0001", "O-2026-0001", Money.ofEuros(10))),
                List.of(new ShareMovement(
                        "O-2026-0001", "E-2026-0001", "FIRST_POST", ShareMovement.Kind.RESERVED, Money.ofEuros(10)))));
        books.ledger.reverse(FUND, held.position(), DAY, "AWARD_CANCELLED");
        assertEquals("RELEASED", books.text("SELECT kind FROM ledger_share_movement WHERE position = 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET label_code = 'X' WHERE position = 1",
                "DELETE FROM ledger_posting WHERE position = 1 AND line_no = 1",
                "UPDATE ledger_posting SET debit_cents = 1 WHERE position = 1 AND line_no = 1",
                "DELETE FROM ledger_head",
                "UPDATE ledger_head SET hash = 'x' WHERE fund_id = 1",
                "UPDATE ledger_head SET position = 2 WHERE fund_id = 1",
                "UPDATE ledger_head SET position = 0, hash = REPEAT('0', 64) WHERE fund_id = 1",
                "INSERT INTO ledger_posting VALUES (1, 1, 3, '512100', NULL, NULL, 1, 0)",
                "INSERT INTO ledger_share_movement VALUES (1, 1, 1, 'O', 'E', 'FIRST_POST', 'RESERVED', 1)",
                "INSERT INTO ledger_posting VALUES (1, 3, 1, '512100', NULL, NULL, 1, 0)"
            })
    void theDatabaseRefuses(String change) {
        books.ledger.post(call("A-2026-0001", 1_000, DAY));
        SQLException refused = assertThrows(SQLException.class, () -> books.run(change));
        assertTrue(refused.getMessage().contains("the ledger"), refused.getMessage());
    }

    @Test
    void theDatabaseRefusesAHeadOnAnEntryThatDoesNotBalance() throws SQLException {
        books.run(
                "INSERT INTO ledger_entry VALUES (1, 1, 2026, 'OD', 1, DATE '2026-03-02', 'X', DATE '2026-03-02',"
                        + " DATE '2026-03-02', 'X', NULL, 'x', TIMESTAMP '2026-03-02 00:00:00', REPEAT('0', 64), REPEAT('1', 64))");
        books.run("INSERT INTO ledger_posting VALUES (1, 1, 1, '512100', NULL, NULL, 2, 0)");
        books.run("INSERT INTO ledger_posting VALUES (1, 1, 2, '471000', NULL, NULL, 0, 1)");
        assertThrows(
                SQLException.class,
                () -> books.run("UPDATE ledger_head SET position = 1, hash = REPEAT('1', 64) WHERE fund_id = 1"));
        books.run("INSERT INTO ledger_posting VALUES (1, 1, 3, '471000', NULL, NULL, 0, 1)");
        assertEquals(1, books.run("UPDATE ledger_head SET position = 1, hash = REPEAT('1', 64) WHERE fund_id = 1"));
    }

    @Test
    void lettersLinesThatSettleEachOther() throws SQLException {
        books.ledger.post(call("A-2026-0001", 1_000, DAY));
        books.ledger.post(receipt(400));
        LineRef called = new LineRef(1, 1);
        LineRef first = new LineRef(2, 2);
        assertThrows(LedgerRefused.class, () -> books.lettering.letter(FUND, List.of(called, first), DAY));
        books.ledger.post(receipt(600));
        assertEquals("L3.2", books.lettering.letter(FUND, List.of(called, first, new LineRef(3, 2)), DAY));
        assertEquals(3, books.count("SELECT COUNT(*) FROM ledger_lettering WHERE code = 'L3.2'"));
        assertThrows(LedgerRefused.class, () -> books.lettering.letter(FUND, List.of(called, first), DAY));
    }

    @Test
    void answersARepeatedCommandFromMemoryAndRefusesOtherContentUnderItsKey() {
        CommandKey key = CommandKey.fresh();
        AtomicInteger done = new AtomicInteger();
        String first = books.commands.once(FUND, key, "Act", "a", () -> "R-" + done.incrementAndGet());
        assertEquals("R-1", first);
        assertEquals("R-1", books.commands.once(FUND, key, "Act", "a", () -> "R-" + done.incrementAndGet()));
        assertEquals(1, done.get());
        assertThrows(LedgerRefused.class, () -> books.commands.once(FUND, key, "Act", "b", () -> "R"));
        assertThrows(LedgerRefused.class, () -> books.commands.once(FUND, key, "OtherAct", "a", () -> "R"));
    }

    private static EntryDraft call(String number, long euros, LocalDate on) {
        Money amount = Money.ofEuros(euros);
        return new EntryDraft(
                FUND,
                Journal.EN,
                on,
                number,
                on,
                "CALL_ISSUED",
                List.of(
                        PostingDraft.debit("467100", "C-0001", "E-2026-0001", amount),
                        PostingDraft.credit("754200", "C-0001", "E-2026-0001", amount)),
                List.of());
    }

    private static EntryDraft receipt(long euros) {
        Money amount = Money.ofEuros(euros);
        return new EntryDraft(
                FUND,
                Journal.BQ,
                DAY,
                "R-2026-0001",
                DAY,
                "MONEY_RECEIVED",
                List.of(
                        PostingDraft.debit("512100", null, null, amount),
                        PostingDraft.credit("467100", "C-0001", "E-2026-0001", amount)),
                List.of());
    }
}
