package coop.impulsion.ledger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sheets of forty rows stand for those of 1,048,576. */
class LedgerWorkbookContinuationTest {

    private static final int MOST_ROWS = 40;
    private static final LedgerWorkbook WORKBOOK = new LedgerSample(20).workbook();
    private static Rendered rendered;

    @BeforeAll
    static void render() throws IOException {
        rendered = Rendered.of(WORKBOOK, MOST_ROWS);
    }

    @Test
    void continuesOnNextSheetsWithTheirOwnHeaderAndTotal() {
        List<XSSFSheet> sheets = rendered.sheets("Journal");
        List<JournalLineView> lines = LedgerSample.all(WORKBOOK.journal());
        List<String> printed = new ArrayList<>();
        long debit = 0;
        for (int i = 0; i < sheets.size(); i++) {
            XSSFSheet sheet = sheets.get(i);
            assertEquals(i == 0 ? "Journal" : "Journal (" + (i + 1) + ")", sheet.getSheetName());
            assertEquals("Journal", sheet.getRow(2).getCell(0).getStringCellValue());
            assertTrue(sheet.getLastRowNum() < MOST_ROWS, "no more rows than allowed");
            long ofSheet = 0;
            for (XSSFRow row : Rendered.rows(sheet)) {
                if (row.getCell(2).getCellType() == CellType.NUMERIC) {
                    printed.add(Rendered.text(row, 1) + " " + Rendered.text(row, 3));
                    ofSheet += Rendered.cents(row, 12);
                } else if (Rendered.text(row, 0).equals("Total")) {
                    assertEquals(ofSheet, Rendered.cents(row, 12));
                    assertTrue(row.getCell(12).getCellFormula().startsWith("SUBTOTAL(9,M4:M"));
                }
            }
            debit += ofSheet;
        }
        assertEquals(
                lines.stream()
                        .map(line -> line.entryNumber() + " " + line.account())
                        .toList(),
                printed);
        XSSFSheet last = sheets.get(sheets.size() - 1);
        XSSFRow grand = last.getRow(last.getLastRowNum());
        assertEquals("Total général", Rendered.text(grand, 0));
        assertEquals(debit, Rendered.cents(grand, 12));
        assertEquals(WORKBOOK.controls().debit().cents(), Rendered.cents(grand, 12));
        assertTrue(grand.getCell(12).getCellFormula().startsWith("'Journal'!M38+'Journal (2)'!M38+"));
    }

    @Test
    void carriesAnAccountForwardWithItsBalance() {
        List<XSSFSheet> sheets = rendered.sheets("Grand livre");
        assertTrue(sheets.size() > 5);
        long carried = 0;
        String account = null;
        int carries = 0;
        for (XSSFSheet sheet : sheets) {
            List<XSSFRow> rows = Rendered.rows(sheet);
            if (account != null) {
                assertEquals(account, Rendered.text(rows.get(0), 0));
                assertEquals("Report de la feuille précédente", Rendered.text(rows.get(0), 9));
                assertEquals(carried, Rendered.cents(rows.get(0), 13));
            }
            account = null;
            for (XSSFRow row : rows) {
                if ("À reporter".equals(Rendered.text(row, 1))) {
                    account = Rendered.text(row, 0);
                    carried = Rendered.cents(row, 13);
                    carries++;
                }
            }
        }
        assertTrue(carries > 3);
    }

    @Test
    void endsEachAccountWithTheBalanceOfTheBalanceSheet() {
        List<Long> closings = new ArrayList<>();
        for (XSSFSheet sheet : rendered.sheets("Grand livre")) {
            for (XSSFRow row : Rendered.rows(sheet)) {
                String label = Rendered.text(row, 1);
                if (label != null && label.startsWith("Total du compte")) {
                    closings.add(Rendered.cents(row, 13));
                }
            }
        }
        assertEquals(
                LedgerSample.all(WORKBOOK.generalBalance()).stream()
                        .map(BalanceLineView::closing)
                        .map(closing -> closing.cents())
                        .toList(),
                closings);
    }

    @Test
    void controlsAllSheetsTogether() {
        assertTrue(rendered.receipt().agrees());
        assertEquals(WORKBOOK.controls().postings(), rendered.receipt().postings());
        String formula =
                Rendered.rows(rendered.sheet("Contrôle")).get(2).getCell(2).getCellFormula();
        assertTrue(formula.contains("'Journal'!$M$4:$M$37,'Journal (2)'!$M$4:$M$37"), formula);
        for (String name : List.of("Échéancier", "Quotes-parts", "Balance contributeurs")) {
            assertTrue(rendered.sheets(name).size() > 1, name);
        }
    }
}
