package coop.impulsion.ledger.report;

import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.LedgerWorkbookReceipt;
import coop.impulsion.ledger.report.xlsx.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written and read back. */
record Rendered(byte[] bytes, LedgerWorkbookReceipt receipt, XSSFWorkbook read) {

    static Rendered of(LedgerWorkbook workbook) throws IOException {
        return of(workbook, WorkbookFile.MOST_ROWS);
    }

    static Rendered of(LedgerWorkbook workbook, int mostRows) throws IOException {
        ExecutorService helpers = Executors.newFixedThreadPool(2);
        try {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            LedgerWorkbookReceipt receipt = new LedgerWorkbookXlsx(helpers, mostRows).render(workbook, target);
            byte[] bytes = target.toByteArray();
            return new Rendered(bytes, receipt, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } finally {
            helpers.shutdown();
        }
    }

    XSSFSheet sheet(String name) {
        return read.getSheet(name);
    }

    /** The sheets of that name and their continuations. */
    List<XSSFSheet> sheets(String name) {
        List<XSSFSheet> found = new ArrayList<>();
        read.sheetIterator().forEachRemaining(sheet -> {
            if (sheet.getSheetName().equals(name) || sheet.getSheetName().startsWith(name + " (")) {
                found.add((XSSFSheet) sheet);
            }
        });
        return found;
    }

    /** Rows below the header, totals included. */
    static List<XSSFRow> rows(XSSFSheet sheet) {
        List<XSSFRow> rows = new ArrayList<>();
        for (int i = 3; i <= sheet.getLastRowNum(); i++) {
            rows.add(sheet.getRow(i));
        }
        return rows;
    }

    static String text(XSSFRow row, int column) {
        XSSFCell cell = row.getCell(column);
        return cell.getCellType() == CellType.BLANK ? null : cell.getStringCellValue();
    }

    /** Whole cents of a number or of a formula's cached value, 0 if blank. */
    static long cents(XSSFRow row, int column) {
        XSSFCell cell = row.getCell(column);
        return cell.getCellType() == CellType.BLANK
                ? 0
                : new java.math.BigDecimal(cell.getRawValue()).movePointRight(2).longValueExact();
    }
}
