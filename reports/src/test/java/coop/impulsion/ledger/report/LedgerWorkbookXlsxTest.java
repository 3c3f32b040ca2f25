package coop.impulsion.ledger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.BookWords;
import coop.impulsion.ledger.CallLineView;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.ShareLineView;
import coop.impulsion.money.Money;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerWorkbookXlsxTest {

    private static final LedgerWorkbook WORKBOOK = new LedgerSample(25).workbook();
    private static Rendered rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = Rendered.of(WORKBOOK);
    }

    @Test
    void holdsTheSheetsInTheirOrder() {
        List<String> names = new java.util.ArrayList<>();
        rendered.read().sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        assertEquals(
                List.of(
                        "Journal",
                        "Grand livre",
                        "Balance",
                        "Balance contributeurs",
                        "Balance projets",
                        "Échéancier",
                        "Quotes-parts",
                        "Contrôle"),
                names);
    }

    @Test
    void printsEveryLineOfTheJournalAsNumbersDatesAndText() {
        List<JournalLineView> lines = LedgerSample.all(WORKBOOK.journal());
        XSSFSheet sheet = rendered.sheet("Journal");
        List<XSSFRow> rows = Rendered.rows(sheet);
        assertEquals(lines.size() + 1, rows.size(), "lines and a total");
        for (int i = 0; i < lines.size(); i++) {
            JournalLineView line = lines.get(i);
            XSSFRow row = rows.get(i);
            assertEquals(line.journal().name(), Rendered.text(row, 0));
            assertEquals(line.entryNumber(), Rendered.text(row, 1));
            assertDate(line.entryOn(), row.getCell(2));
            assertEquals(CellType.STRING, row.getCell(3).getCellType(), "an account is text");
            assertEquals(line.account(), Rendered.text(row, 3));
            assertEquals(line.accountName(), Rendered.text(row, 4));
            assertEquals(line.auxiliary(), Rendered.text(row, 5));
            assertEquals(line.auxiliaryName(), Rendered.text(row, 6));
            assertEquals(line.reference(), Rendered.text(row, 7));
            assertEquals(line.piece(), Rendered.text(row, 8));
            assertDate(line.pieceOn(), row.getCell(9));
            assertEquals(BookWords.entry(line.label()), Rendered.text(row, 10));
            assertEquals(line.lettering(), Rendered.text(row, 11));
            assertEquals(line.debit().cents(), Rendered.cents(row, 12));
            assertEquals(line.credit().cents(), Rendered.cents(row, 13));
            assertEquals(
                    CellType.BLANK,
                    row.getCell(line.debit().isZero() ? 12 : 13).getCellType(),
                    "the empty side stays empty");
            assertDate(line.validatedOn(), row.getCell(14));
        }
        assertEquals("@", rows.get(0).getCell(3).getCellStyle().getDataFormatString());
        assertEquals("#,##0.00", rows.get(0).getCell(12).getCellStyle().getDataFormatString());
        XSSFRow total = rows.get(lines.size());
        assertEquals(
                "SUBTOTAL(9,M4:M" + (lines.size() + 3) + ")", total.getCell(12).getCellFormula());
        assertEquals(WORKBOOK.controls().debit().cents(), Rendered.cents(total, 12));
        assertEquals(WORKBOOK.controls().credit().cents(), Rendered.cents(total, 13));
    }

    @Test
    void walksEachAccountFromItsOpeningToItsClosing() {
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Grand livre"));
        int at = 0;
        for (BalanceLineView account : LedgerSample.all(WORKBOOK.generalBalance())) {
            int first = at + 4;
            XSSFRow opening = rows.get(at++);
            assertEquals(account.account(), Rendered.text(opening, 0));
            assertEquals("Solde d’ouverture", Rendered.text(opening, 9));
            assertEquals(account.opening().cents(), Rendered.cents(opening, 13));
            long balance = account.opening().cents();
            while (Rendered.text(rows.get(at), 3) != null) {
                XSSFRow line = rows.get(at++);
                balance += Rendered.cents(line, 11) - Rendered.cents(line, 12);
                assertEquals(account.account(), Rendered.text(line, 0));
                assertEquals(balance, Rendered.cents(line, 13), "running balance");
            }
            XSSFRow subtotal = rows.get(at);
            assertEquals("Total du compte " + account.account(), Rendered.text(subtotal, 1));
            assertEquals(
                    "SUBTOTAL(9,L" + first + ":L" + (at + 3) + ")",
                    subtotal.getCell(11).getCellFormula());
            assertEquals(account.debit().cents(), Rendered.cents(subtotal, 11));
            assertEquals(account.credit().cents(), Rendered.cents(subtotal, 12));
            assertEquals(account.closing().cents(), Rendered.cents(subtotal, 13));
            at++;
        }
        assertEquals(rows.size() - 1, at, "only the total is left");
        assertEquals(
                "SUBTOTAL(9,L4:L" + (at + 3) + ")", rows.get(at).getCell(11).getCellFormula());
    }

    @Test
    void balancesAccountsContributorsAndProjects() {
        assertBalance("Balance", LedgerSample.all(WORKBOOK.generalBalance()), 2);
        assertBalance("Balance contributeurs", LedgerSample.all(WORKBOOK.contributorBalance()), 4);
        assertBalance("Balance projets", LedgerSample.all(WORKBOOK.projectBalance()), 4);
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Balance"));
        XSSFRow total = rows.get(rows.size() - 1);
        for (int column = 2; column < 8; column += 2) {
            assertEquals(Rendered.cents(total, column), Rendered.cents(total, column + 1), "debit equals credit");
        }
        assertEquals("Total de la classe 4", Rendered.text(rows.get(5), 1));
    }

    private static void assertBalance(String name, List<BalanceLineView> lines, int firstAmount) {
        List<XSSFRow> rows = Rendered.rows(rendered.sheet(name));
        List<XSSFRow> printed = rows.stream()
                .filter(row -> row.getCell(firstAmount + 2).getCellType() != CellType.FORMULA)
                .toList();
        assertEquals(lines.size(), printed.size());
        for (int i = 0; i < lines.size(); i++) {
            BalanceLineView line = lines.get(i);
            XSSFRow row = printed.get(i);
            assertEquals(line.account(), Rendered.text(row, 0));
            assertEquals(line.auxiliary(), firstAmount == 2 ? null : Rendered.text(row, 2));
            assertEquals(
                    line.opening().cents(), Rendered.cents(row, firstAmount) - Rendered.cents(row, firstAmount + 1));
            assertEquals(line.debit().cents(), Rendered.cents(row, firstAmount + 2));
            assertEquals(line.credit().cents(), Rendered.cents(row, firstAmount + 3));
            assertEquals(
                    line.closing().cents(),
                    Rendered.cents(row, firstAmount + 4) - Rendered.cents(row, firstAmount + 5));
        }
    }

    @Test
    void saysWhatIsLeftOfEachCallAndHowLateItIs() {
        List<CallLineView> calls = LedgerSample.all(WORKBOOK.calls());
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Échéancier"));
        for (int i = 0; i < calls.size(); i++) {
            CallLineView call = calls.get(i);
            XSSFRow row = rows.get(i);
            assertEquals(call.call(), Rendered.text(row, 4));
            assertDate(call.dueOn(), row.getCell(6));
            assertEquals(call.called().cents(), Rendered.cents(row, 7));
            assertEquals(call.received().cents(), Rendered.cents(row, 8));
            assertEquals(call.left().cents(), Rendered.cents(row, 9));
            assertEquals(
                    call.daysLateOn(LedgerSample.TO), (long) row.getCell(10).getNumericCellValue());
        }
        assertEquals("Entreprise mécène", Rendered.text(rows.get(0), 2));
        assertEquals(WORKBOOK.controls().receivable().cents(), Rendered.cents(rows.get(calls.size()), 9));
    }

    @Test
    void showsWhoBearsWhatOfEachAward() {
        List<ShareLineView> shares = LedgerSample.all(WORKBOOK.shares());
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Quotes-parts"));
        ShareLineView first = shares.get(0);
        assertEquals(first.award(), Rendered.text(rows.get(0), 0));
        assertEquals(first.commitment(), Rendered.text(rows.get(0), 7));
        assertEquals(first.share().cents(), Rendered.cents(rows.get(0), 8));
        assertEquals(first.partOfAward().doubleValue(), rows.get(0).getCell(9).getNumericCellValue());
        assertEquals("0.00%", rows.get(0).getCell(9).getCellStyle().getDataFormatString());
        assertEquals("Total de l’octroi " + first.award(), Rendered.text(rows.get(3), 2));
        assertEquals("SUBTOTAL(9,I4:I6)", rows.get(3).getCell(8).getCellFormula());
        assertEquals(first.awarded().cents(), Rendered.cents(rows.get(3), 8));
        assertEquals(WORKBOOK.controls().undrawn().cents(), Rendered.cents(rows.get(rows.size() - 1), 12));
    }

    @Test
    void findsTheLedgersOwnSumsAgain() throws Exception {
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Contrôle"));
        int checks = 0;
        for (XSSFRow row : rows) {
            if (row.getCell(3).getCellType() == CellType.FORMULA) {
                checks++;
                assertEquals(0, Rendered.cents(row, 3), Rendered.text(row, 0));
            }
        }
        assertEquals(16, checks);
        assertEquals("Tous les écarts sont nuls.", Rendered.text(rows.get(16), 1));
        assertEquals(WORKBOOK.controls().chainHead(), Rendered.text(rows.get(17), 1));
        assertEquals("Camille Vuillermoz", Rendered.text(rows.get(21), 1));
        assertTrue(rendered.receipt().agrees());
        assertEquals(WORKBOOK.controls().postings(), rendered.receipt().postings());
        assertEquals(WORKBOOK.controls().debit(), rendered.receipt().debit());
        assertEquals(rendered.bytes().length, rendered.receipt().bytes());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rendered.bytes())),
                rendered.receipt().sha256());
    }

    @Test
    void saysSoWhenTheLedgerSumsToSomethingElse() throws IOException {
        Rendered wrong = Rendered.of(
                Workbooks.withDebit(WORKBOOK, WORKBOOK.controls().debit().plus(Money.ofCents(1))));
        assertFalse(wrong.receipt().agrees());
        List<XSSFRow> rows = Rendered.rows(wrong.sheet("Contrôle"));
        assertEquals(-1, Rendered.cents(rows.get(2), 3));
        assertEquals("Des écarts sont à expliquer.", Rendered.text(rows.get(16), 1));
    }

    @Test
    void opensWithTheResultOfAYearThatIsNotClosed() throws IOException {
        Rendered right = Rendered.of(Workbooks.afterAYearNotClosed(Money.ofEuros(72)));
        Rendered wrong = Rendered.of(Workbooks.afterAYearNotClosed(Money.ZERO));

        assertTrue(right.receipt().agrees());
        assertFalse(wrong.receipt().agrees());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Journal",
                "Grand livre",
                "Balance",
                "Balance contributeurs",
                "Balance projets",
                "Échéancier",
                "Quotes-parts",
                "Contrôle"
            })
    void isLaidOutToBeReadFilteredAndPrinted(String name) {
        XSSFSheet sheet = rendered.sheet(name);
        assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(2, sheet.getRepeatingRows().getFirstRow(), "the header is repeated on paper");
        assertEquals(2, sheet.getRepeatingRows().getLastRow());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(9, sheet.getPrintSetup().getPaperSize(), "A4");
        assertTrue(sheet.getFooter().getLeft().endsWith("Fonds d’impulsion jurassien (démonstration)"));
        assertTrue(sheet.getFooter().getCenter().endsWith("Du 01/01/2026 au 31/12/2026"));
        assertTrue(sheet.getFooter().getRight().endsWith("Page &P / &N"));
        assertEquals(0, sheet.getNumMergedRegions());
        assertTrue(sheet.getRow(0).getCell(0).getStringCellValue().contains("Fonds d’impulsion jurassien"));
        assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().contains("période du 01/01/2026 au 31/12/2026"));
        int columns = sheet.getRow(2).getLastCellNum();
        String filter = sheet.getCTWorksheet().getAutoFilter().getRef();
        assertTrue(filter.startsWith("A3:" + (char) ('A' + columns - 1)), filter);
        for (int i = 0; i < columns; i++) {
            assertTrue(sheet.getColumnWidth(i) >= 6 * 256, "column " + i);
        }
    }

    @Test
    void isTheSameToTheByteEachTime() throws IOException {
        assertEquals(rendered.receipt(), Rendered.of(WORKBOOK).receipt());
    }

    @Test
    void saysThatAPeriodIsEmpty() throws IOException {
        Rendered empty = Rendered.of(Workbooks.empty());
        assertTrue(empty.receipt().agrees());
        for (String name : List.of("Journal", "Grand livre", "Balance", "Échéancier", "Quotes-parts")) {
            List<XSSFRow> rows = Rendered.rows(empty.sheet(name));
            assertEquals("Aucune ligne sur la période.", Rendered.text(rows.get(0), 0), name);
            assertEquals("Total", Rendered.text(rows.get(1), 0));
        }
    }

    private static void assertDate(LocalDate expected, XSSFCell cell) {
        assertEquals(CellType.NUMERIC, cell.getCellType());
        assertEquals("dd/mm/yyyy", cell.getCellStyle().getDataFormatString());
        assertEquals(expected, cell.getLocalDateTimeCellValue().toLocalDate());
        assertNull(cell.getCellComment());
    }
}
