package coop.impulsion.scenario.report;

import coop.impulsion.money.Money;
import coop.impulsion.scenario.ScenarioFile.Fault;
import coop.impulsion.scenario.ScenarioFile.Wrong;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet with a header row, read by the titles of its columns. Empty rows count for nothing. */
final class SheetReader {

    static final int MOST_ROWS = 5_000;
    private static final int MOST_FAULTS = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}([.,]\\d{1,12})?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int WHOLE_PERCENT = 100;

    private final XSSFSheet sheet;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Fault> faults;

    private SheetReader(XSSFSheet sheet, List<Fault> faults) {
        this.sheet = sheet;
        this.faults = faults;
    }

    /** Notes a sheet that is missing, columns that are missing or unknown, and too many rows. */
    static SheetReader of(XSSFWorkbook workbook, String name, List<String> columns, List<Fault> faults) {
        XSSFSheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            faults.add(new Fault(Wrong.SHEET_MISSING, name, null, null, null));
            return null;
        }
        SheetReader reader = new SheetReader(sheet, faults);
        reader.header(name, columns);
        if (sheet.getLastRowNum() > MOST_ROWS) {
            faults.add(new Fault(Wrong.TOO_MANY_ROWS, name, null, null, String.valueOf(MOST_ROWS)));
        }
        return reader;
    }

    private void header(String name, List<String> columns) {
        XSSFRow header = sheet.getRow(0);
        for (int c = 0; header != null && c < header.getLastCellNum(); c++) {
            String title = text(header.getCell(c));
            String known = title == null
                    ? null
                    : columns.stream()
                            .filter(column -> plain(column).equals(plain(title)))
                            .findFirst()
                            .orElse(null);
            if (known != null) {
                places.put(known, c);
            } else if (title != null) {
                faults.add(new Fault(Wrong.COLUMN_UNKNOWN, name, 1, null, title));
            }
        }
        columns.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(new Fault(Wrong.COLUMN_MISSING, name, 1, null, column)));
    }

    /** The rows under the header that say something. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int r = 1; r <= Math.min(sheet.getLastRowNum(), MOST_ROWS); r++) {
            Line line = new Line(sheet.getRow(r), r + 1);
            if (places.keySet().stream().anyMatch(column -> !line.isEmpty(column))) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Without accents, case and the kinds of apostrophe: what a person takes for the same word. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static String text(XSSFCell cell) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> cell.getErrorCellString();
            default -> "";
        };
        return text.isBlank() ? null : text.strip();
    }

    /** One row. */
    final class Line {

        private final XSSFRow cells;
        private final int row;

        private Line(XSSFRow cells, int row) {
            this.cells = cells;
            this.row = row;
        }

        int row() {
            return row;
        }

        private XSSFCell cell(String column) {
            return cells == null ? null : cells.getCell(places.get(column));
        }

        void fault(Wrong wrong, String column, String value) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new Fault(wrong, sheet.getSheetName(), row, column, value));
            }
        }

        boolean isEmpty(String column) {
            return text(column) == null;
        }

        /** Null for nothing. */
        String text(String column) {
            return SheetReader.text(cell(column));
        }

        String required(String column) {
            String text = text(column);
            if (text == null) {
                fault(Wrong.MISSING, column, null);
            }
            return text;
        }

        /** Null for nothing, or a fault that is noted. */
        Money amount(String column) {
            BigDecimal number = number(column, Wrong.NO_AMOUNT);
            return number == null ? null : Money.parse(number.toPlainString());
        }

        /** Basis points; null for nothing, or a fault that is noted. */
        Integer percentage(String column) {
            BigDecimal number = number(column, Wrong.NO_PERCENTAGE);
            if (number != null && number.compareTo(BigDecimal.valueOf(WHOLE_PERCENT)) > 0) {
                fault(Wrong.NO_PERCENTAGE, column, text(column));
                return null;
            }
            return number == null ? null : number.movePointRight(2).intValueExact();
        }

        private BigDecimal number(String column, Wrong wrong) {
            String text = text(column);
            if (text == null) {
                return null;
            }
            String digits = SPACES.matcher(text).replaceAll("").replaceFirst("(€|%)$", "");
            if (!NUMBER.matcher(digits).matches()) {
                fault(wrong, column, text);
                return null;
            }
            BigDecimal number = new BigDecimal(digits.replace(',', '.')).stripTrailingZeros();
            if (number.scale() > 2) {
                fault(wrong, column, text);
                return null;
            }
            if (number.signum() < 0) {
                fault(Wrong.NEGATIVE, column, text);
                return null;
            }
            return number.setScale(2);
        }

        /** Null for nothing, or a fault that is noted. */
        LocalDate day(String column) {
            XSSFCell cell = cell(column);
            String text = text(column);
            if (text == null) {
                return null;
            }
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                LocalDateTime moment = cell.getLocalDateTimeCellValue();
                return moment == null ? null : moment.toLocalDate();
            }
            try {
                return LocalDate.parse(text, DAY);
            } catch (DateTimeParseException e) {
                fault(Wrong.NO_DAY, column, text);
                return null;
            }
        }
    }
}
