package coop.impulsion.ledger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;

/** Texts that people type, or that somebody types in bad faith. */
class LedgerWorkbookTextTest {

    static final List<String> FORMULAS = List.of(
            "=1+1",
            "+33 3 84 00 00 00",
            "-5 %",
            "@SUM(A1:A9)",
            "=HYPERLINK(\"http://example.org\";\"clic\")",
            "=cmd|' /C calc'!A0",
            "\t=1+1",
            " =1+1 ",
            "＝1+1");

    static final List<String> TEXTS = List.of(
            "Paniers bio 🥕 pour 👩‍👧",
            "a < b & c > d \"e\" 'f' ]]>",
            "deux\nlignes",
            "  blancs autour  ",
            "007",
            "1e3",
            "01/02/2026",
            "TRUE",
            "_x0041_ et _x000D_",
            "Ωμέγα, 北京, עברית",
            "retour\rchariot");

    @Test
    void keepsTextsThatLookLikeFormulasAsText() throws IOException {
        assertRoundTrip(FORMULAS);
    }

    @Test
    void keepsEveryCharacterThatAFileCanCarry() throws IOException {
        assertRoundTrip(TEXTS);
    }

    private static void assertRoundTrip(List<String> texts) throws IOException {
        Rendered rendered = Rendered.of(Workbooks.withTexts(texts));
        List<XSSFRow> rows = Rendered.rows(rendered.sheet("Journal"));
        for (int i = 0; i < texts.size(); i++) {
            for (int column : new int[] {6, 8, 10}) {
                assertEquals(CellType.STRING, rows.get(2 * i).getCell(column).getCellType());
                assertEquals(texts.get(i), Rendered.text(rows.get(2 * i), column));
                assertEquals("@", rows.get(2 * i).getCell(column).getCellStyle().getDataFormatString());
            }
        }
        assertTrue(rendered.receipt().agrees());
    }

    @Test
    void replacesVisiblyWhatXmlCannotCarry() throws IOException {
        assertPrinted("a\uFFFDb", "a\u0000b");
        assertPrinted("\uFFFD[31m\uFFFD", "\u001B[31m\u0007");
        assertPrinted("x\uFFFDy", "x\uD83Dy");
        assertPrinted("\uFFFD\uFFFD", "\uDE00\uD83D");
        assertPrinted("\uFFFD", "\uFFFE");
        assertPrinted("\uFFFD", "\u007F");
    }

    @Test
    void cutsWhatACellCannotHold() throws IOException {
        // Letters at random: readers take a text that deflates too well for an attack.
        String letters = new Random(20261123)
                .ints(40_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals(letters.substring(0, 32_766) + "…", printed(letters));
        assertEquals(letters.substring(0, 32_767), printed(letters.substring(0, 32_767)));
        String pair = letters.substring(0, 32_765) + "👩" + letters;
        assertEquals(letters.substring(0, 32_765) + "…", printed(pair), "a pair is not cut in two");
    }

    @Test
    void carriesNamesIntoHeadingsAndFooters() throws IOException {
        var plain = Workbooks.empty();
        var heading = new coop.impulsion.ledger.LedgerWorkbook.Heading(
                "3 Sapins & Cie <Jura>",
                "123456782",
                LedgerSample.FROM,
                LedgerSample.TO,
                "Ana & Bo",
                LedgerSample.HEADING.exportedAt());
        Rendered rendered = Rendered.of(new coop.impulsion.ledger.LedgerWorkbook(
                heading,
                plain.controls(),
                plain.journal(),
                plain.linesByAccount(),
                plain.generalBalance(),
                plain.contributorBalance(),
                plain.projectBalance(),
                plain.calls(),
                plain.shares()));
        var sheet = rendered.sheet("Balance");
        assertEquals(
                "Balance générale – 3 Sapins & Cie <Jura>",
                sheet.getRow(0).getCell(0).getStringCellValue());
        assertEquals(
                "&8&\"Calibri,Regular\"3 Sapins && Cie <Jura>",
                sheet.getFooter().getLeft());
        assertEquals(
                "Ana & Bo", rendered.read().getProperties().getCoreProperties().getCreator());
    }

    private static void assertPrinted(String expected, String text) throws IOException {
        assertEquals(expected, printed(text));
    }

    private static String printed(String text) throws IOException {
        Rendered rendered = Rendered.of(Workbooks.withTexts(List.of(text)));
        return Rendered.text(Rendered.rows(rendered.sheet("Journal")).get(0), 10);
    }
}
