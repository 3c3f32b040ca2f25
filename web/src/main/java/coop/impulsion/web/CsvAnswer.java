package coop.impulsion.web;

import coop.impulsion.money.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A list as a file that spreadsheets open in France: UTF-8 with its mark, semicolons, decimal commas, days as 22/11/2026.
 * A text that a spreadsheet would take for a formula is led by an apostrophe.
 */
public final class CsvAnswer {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer writer;

    private CsvAnswer(Writer writer) {
        this.writer = writer;
    }

    /** @param fileName without its ending */
    public static CsvAnswer begin(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        return on(response.getWriter());
    }

    static CsvAnswer on(Writer writer) throws IOException {
        writer.write('\uFEFF');
        return new CsvAnswer(writer);
    }

    /** One line of texts, amounts, days and numbers; null is an empty cell. */
    public void line(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(';');
            }
            writer.write(cell(cells[i]));
        }
        writer.write("\r\n");
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Money amount) {
            return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
        } else if (value instanceof LocalDate day) {
            return FrenchFormat.day(day);
        } else if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
        return safe.matches("[^;\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
