package coop.impulsion.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables to whose rows the application may only add, as {@code db/append-only-tables.txt} lists them. With the
 * lines {@code ledger_*} and {@code !ledger_head}, {@code ledger_entry} is append-only and {@code ledger_head} is not.
 */
final class AppendOnlyTables {

    private static final String RESOURCE = "db/append-only-tables.txt";

    private record Line(Pattern tables, boolean isAppendOnly) {}

    private final List<Line> lines;

    private AppendOnlyTables(List<Line> lines) {
        this.lines = lines;
    }

    static AppendOnlyTables ofThisVersion() {
        try (InputStream resource = AppendOnlyTables.class.getClassLoader().getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    static AppendOnlyTables of(Stream<String> text) {
        return new AppendOnlyTables(text.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(AppendOnlyTables::line)
                .toList());
    }

    boolean contains(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        boolean isAppendOnly = false;
        for (Line line : lines) {
            if (line.tables.matcher(name).matches()) {
                isAppendOnly = line.isAppendOnly;
            }
        }
        return isAppendOnly;
    }

    private static Line line(String text) {
        boolean isException = text.startsWith("!");
        String pattern = isException ? text.substring(1).strip() : text;
        return new Line(Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q")), !isException);
    }
}
