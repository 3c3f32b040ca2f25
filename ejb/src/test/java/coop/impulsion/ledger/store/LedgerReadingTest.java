package coop.impulsion.ledger.store;

import static coop.impulsion.ledger.store.LedgerOnH2.FUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.ledger.AccountPart;
import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalPart;
import coop.impulsion.ledger.LedgerInvariant;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.LineRef;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.VerificationView.Broken;
import coop.impulsion.ledger.VerificationView.Fault;
import coop.impulsion.money.Money;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReadingTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 2, 1);

    private LedgerOnH2 books;
    private LedgerQueries queries;

    @BeforeEach
    void post() throws SQLException {
        books = new LedgerOnH2();
        queries = new LedgerQueries(books.ledgerConnection);
        books.ledger.post(entry(Journal.EN, JANUARY, "467100", "754200", 1_000));
        books.ledger.post(entry(Journal.BQ, MARCH, "512100", "467100", 400));
        books.ledger.post(entry(Journal.BQ, MARCH.plusDays(1), "512100", "467100", 600));
        books.ledger.post(entry(Journal.HB, MARCH, "802000", "809000", 70));
        books.ledger.post(entry(Journal.EN, NEXT_YEAR, "467100", "754200", 5));
        books.lettering.letter(FUND, List.of(new LineRef(1, 1), new LineRef(2, 2), new LineRef(3, 2)), MARCH);
        books.commit();
    }

    @AfterEach
    void close() throws SQLException {
        books.close();
    }

    @Test
    void givesEachAccountItsOpeningItsPeriodAndItsClosing() {
        BalanceRows balances = new BalanceRows(queries);
        List<BalanceLineView> february = balances.general(FUND, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31));
        assertEquals(
                List.of(
                        "467100 1000.00 0.00 1000.00",
                        "512100 0.00 1000.00 0.00",
                        "754200 -1000.00 0.00 0.00",
                        "802000 0.00 70.00 0.00",
                        "809000 0.00 0.00 70.00"),
                february.stream().map(LedgerReadingTest::told).toList());
        List<BalanceLineView> year2027 = balances.general(FUND, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        // Income begins anew, what stays in the balance sheet goes on.
        assertEquals(
                List.of(
                        "467100 0.00 5.00 0.00",
                        "512100 1000.00 0.00 0.00",
                        "754200 0.00 0.00 5.00",
                        "802000 70.00 0.00 0.00",
                        "809000 -70.00 0.00 0.00"),
                year2027.stream().map(LedgerReadingTest::told).toList());
    }

    @Test
    void goesOnFromTheYearThatAnOpened() {
        books.ledger.post(entry(Journal.AN, LocalDate.of(2027, 1, 1), "512100", "110000", 1_000));
        List<BalanceLineView> lines =
                new BalanceRows(queries).general(FUND, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        assertEquals("110000 -1000.00 0.00 0.00", told(lines.get(0)));
        assertEquals("512100 1000.00 0.00 0.00", told(lines.get(2)));
    }

    @Test
    void runsAnAccountsBalanceOverItsPages() {
        BalanceRows balances = new BalanceRows(queries);
        AccountPart first = balances.account(
                        FUND, "467100", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31), null, 0, 1)
                .orElseThrow();
        AccountPart second = balances.account(
                        FUND, "467100", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31), null, 1, 1)
                .orElseThrow();
        assertEquals(Money.ofEuros(1_000), first.opening());
        assertEquals(2, first.count());
        assertEquals(Money.ofEuros(600), first.lines().get(0).balance());
        assertEquals("L3.2", first.lines().get(0).line().lettering());
        assertEquals(Money.ZERO, second.lines().get(0).balance());
        assertEquals(Money.ZERO, second.closing());
        assertTrue(balances.account(FUND, "999999", JANUARY, MARCH, null, 0, 1).isEmpty());
    }

    @Test
    void readsAPageOfAJournalWithTheSumsOfAllOfIt() {
        JournalPart part = new EntryRows(queries).journal(FUND, JANUARY, LocalDate.of(2026, 12, 31), Journal.BQ, 1, 1);
        assertEquals(2, part.count());
        assertEquals(Money.ofEuros(1_000), part.debit());
        assertEquals("BQ-2", part.entries().get(0).label());
        assertEquals("Banque", part.entries().get(0).postings().get(0).accountName());
    }

    @Test
    void findsASoundChainSound() {
        ChainWalk.Walked walked = new ChainWalk(queries).walk(FUND);
        assertNull(walked.broken());
        assertEquals(5, walked.entries());
        assertEquals(10, walked.postings());
        for (LedgerInvariant invariant : new LedgerInvariants(queries).all()) {
            assertEquals(List.of(), invariant.differences(FUND), invariant.messageKey());
        }
    }

    @Test
    void feedsAWorkbookWithTheSameBooksFromEverySource() {
        WorkbookRows rows = new WorkbookRows(queries, new BalanceRows(queries));
        LedgerWorkbook workbook = rows.sources(
                        FUND, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "Moi", Instant.EPOCH)
                .workbook();
        books.ledger.post(entry(Journal.OD, MARCH, "471000", "467100", 9));
        assertEquals(8, workbook.controls().postings());
        assertEquals(Money.ofEuros(2_070), workbook.controls().debit());
        assertEquals(Money.ZERO, workbook.controls().receivable());
        assertEquals(8, count(workbook.journal()));
        assertEquals(8, count(workbook.linesByAccount()));
        assertEquals(5, count(workbook.generalBalance()));
        assertEquals(0, count(workbook.contributorBalance()) + count(workbook.projectBalance()));
        assertEquals(0, count(workbook.calls()) + count(workbook.shares()));
    }

    private static int count(LedgerRows<?> rows) {
        int[] count = {0};
        rows.readInto(row -> count[0]++);
        return count[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger_posting SET debit_cents = 401 WHERE position = 2 AND line_no = 1 | 2 | HASH",
                "UPDATE ledger_posting SET reference = 'E-2026-0009' WHERE position = 3 AND line_no = 2 | 3 | HASH",
                "UPDATE ledger_entry SET label_code = 'X' WHERE position = 1 | 1 | HASH",
                "UPDATE ledger_entry SET number = 9 WHERE position = 3 | 3 | HASH",
                "UPDATE ledger_entry SET previous_hash = REPEAT('a', 64) WHERE position = 4 | 4 | PREVIOUS_HASH",
                "UPDATE ledger_head SET position = 4 WHERE fund_id = 1 | 4 | HEAD",
                "UPDATE ledger_head SET position = 6 WHERE fund_id = 1 | 6 | POSITION_MISSING"
            })
    void namesTheFirstBrokenEntry(String tampering, long position, Fault fault) throws SQLException {
        for (String trigger : List.of("entry_unchanged", "posting_unchanged", "head_advances")) {
            books.run("DROP TRIGGER ledger_" + trigger);
        }
        books.run(tampering);
        Broken broken = new ChainWalk(queries).walk(FUND).broken();
        assertEquals(position, broken.position());
        assertEquals(fault, broken.fault());
    }

    private static String told(BalanceLineView line) {
        return line.account() + " " + line.opening() + " " + line.debit() + " " + line.credit();
    }

    private static EntryDraft entry(Journal journal, LocalDate on, String debit, String credit, long euros) {
        Money amount = Money.ofEuros(euros);
        return new EntryDraft(
                FUND,
                journal,
                on,
                "X-1",
                on,
                "TEST",
                List.of(PostingDraft.debit(debit, null, null, amount), PostingDraft.credit(credit, null, null, amount)),
                List.of());
    }
}
