package coop.impulsion.ledger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.ledger.LedgerWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens the file, computes every formula anew and saves it; what it saved says the same in every cell. Needs
 * the command {@code soffice} (Debian: libreoffice-calc-nogui).
 */
class LedgerWorkbookLibreOfficeTest {

    /** Formulas are computed on loading, whatever values the file brings. */
    private static final String RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    @TempDir
    private Path folder;

    @Test
    void saysTheSameInLibreOffice() throws Exception {
        assertSame(Rendered.of(new LedgerSample(25).workbook()));
    }

    @Test
    void saysTheSameInLibreOfficeWhenSheetsContinue() throws Exception {
        assertSame(Rendered.of(new LedgerSample(12).workbook(), 40));
    }

    @Test
    void keepsHostileTextsInLibreOffice() throws Exception {
        List<String> texts = new ArrayList<>(LedgerWorkbookTextTest.FORMULAS);
        texts.addAll(LedgerWorkbookTextTest.TEXTS);
        // LibreOffice itself ends lines with a line feed.
        texts.removeIf(text -> text.contains("\r"));
        LedgerWorkbook workbook = Workbooks.withTexts(texts);
        assertSame(Rendered.of(workbook));
    }

    /** A canary for the others: had LibreOffice kept the values that the file brings, they would prove nothing. */
    @Test
    void computesFormulasAnew() throws Exception {
        XSSFWorkbook changed = Rendered.of(new LedgerSample(2).workbook()).read();
        changed.getSheet("Journal").getRow(3).getCell(12).setCellValue(1.25);
        Path file = folder.resolve("autre.xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            changed.write(target);
        }
        long before = Rendered.cents(Rendered.rows(changed.getSheet("Contrôle")).get(2), 2);
        try (XSSFWorkbook saved = new XSSFWorkbook(Files.newInputStream(convert(file)))) {
            XSSFRow debit = Rendered.rows(saved.getSheet("Contrôle")).get(2);
            assertEquals(before - 25_000_00 + 1_25, Math.round(debit.getCell(2).getNumericCellValue() * 100));
            assertEquals(
                    "Des écarts sont à expliquer.",
                    Rendered.text(Rendered.rows(saved.getSheet("Contrôle")).get(16), 1));
        }
    }

    private void assertSame(Rendered rendered) throws Exception {
        Path file = folder.resolve("livres.xlsx");
        Files.write(file, rendered.bytes());
        try (XSSFWorkbook saved = new XSSFWorkbook(Files.newInputStream(convert(file)))) {
            assertEquals(rendered.read().getNumberOfSheets(), saved.getNumberOfSheets());
            int compared = 0;
            for (Sheet sheet : rendered.read()) {
                Sheet other = saved.getSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String where = sheet.getSheetName() + " " + cell.getAddress();
                        Row otherRow = other.getRow(row.getRowNum());
                        Cell otherCell = otherRow == null ? null : otherRow.getCell(cell.getColumnIndex());
                        assertEquals(value(cell), value(otherCell), where);
                        compared++;
                    }
                }
            }
            assertTrue(compared > 100, "cells were compared");
        }
    }

    /** The value with its kind; formulas by what they yield, numbers to a hundredth of a cent. */
    private static String value(Cell cell) {
        if (cell == null) {
            return "blank";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> "number %.4f".formatted(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().isEmpty() ? "blank" : "text " + cell.getStringCellValue();
            default -> type.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private Path convert(Path file) throws IOException, InterruptedException {
        Path profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), RECALCULATE);
        Path target = folder.resolve("saved");
        Process soffice;
        try {
            soffice = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML",
                            "--outdir",
                            target.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("LibreOffice is missing: apt-get install libreoffice-calc-nogui", e);
        }
        try {
            String said = new String(soffice.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(soffice.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
            assertEquals(0, soffice.exitValue(), said);
            // It always remarks on its own Java; anything it says about the file is a warning.
            List<String> aboutFile = said.lines()
                    .filter(line -> !line.contains("javaldx") && !line.startsWith("convert "))
                    .toList();
            assertEquals(List.of(), aboutFile);
        } finally {
            soffice.descendants().forEach(ProcessHandle::destroyForcibly);
            soffice.destroyForcibly();
        }
        return target.resolve(file.getFileName());
    }
}
