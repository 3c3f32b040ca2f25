package coop.impulsion.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints sections, sentences and tables as Markdown, figures with three significant digits. */
public final class Report {

    private final PrintStream target;
    private List<List<String>> rows = new ArrayList<>();

    Report(PrintStream target) {
        this.target = target;
    }

    public void section(String title) {
        target.printf("%n## %s%n%n", title);
    }

    /** A line of text with the figures of {@link String#format}. */
    public void say(String text, Object... values) {
        target.printf(Locale.ROOT, text + "%n", values);
        target.flush();
    }

    /** Begins a table; the first column holds words, the others figures. */
    public void columns(Object... names) {
        rows = new ArrayList<>();
        row(names);
    }

    public void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double figure ? figure(figure) : String.valueOf(cell));
        }
        rows.add(row);
    }

    /** Prints the table. */
    public void end() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(Math.max(widths[i], 4), row.get(i).length());
            }
        }
        target.println();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < columns; i++) {
                line.append(String.format(
                        " %" + (i == 0 ? "-" : "") + widths[i] + "s |",
                        rows.get(r).get(i)));
            }
            target.println(line);
            if (r == 0) {
                StringBuilder rule = new StringBuilder("|");
                for (int i = 0; i < columns; i++) {
                    rule.append(' ')
                            .append("-".repeat(widths[i] - (i == 0 ? 0 : 1)))
                            .append(i == 0 ? " |" : ": |");
                }
                target.println(rule);
            }
        }
        target.println();
        target.flush();
    }

    /** {@code 0.0123}, {@code 1.23}, {@code 123}, {@code 12300}; a dash for what was not measured. */
    public static String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : size >= 0.01 ? 4 : 5;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** {@code 0.52 (0.49–0.61)}: median, least and most. */
    public static String spread(Times times) {
        return figure(times.median()) + " (" + figure(times.least()) + "–" + figure(times.most()) + ")";
    }
}
