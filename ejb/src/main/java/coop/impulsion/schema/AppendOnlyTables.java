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
 * The tables to whose rows the application may only add, and those whose rows change but never go, as
 * {@code db/append-only-tables.txt} lists them. With the lines {@code ledger_*} and {@code +ledger_head},
 * {@code ledger_entry} is append-only, and no row of {@code ledger_head} goes.
 */
final class AppendOnlyTables {

    private static final String RESOURCE = "db/append-only-tables.txt";

    /** What the application may do with the rows of a table. */
    enum Rule {
        CHANGE_AND_DELETE,
        CHANGE,
        ADD
    }

    private record Line(Pattern tables, Rule rule) {}

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

    Rule ruleOf(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        Rule rule = Rule.CHANGE_AND_DELETE;
        for (Line line : lines) {
            if (line.tables.matcher(name).matches()) {
                rule = line.rule;
            }
        }
        return rule;
    }

    private static Line line(String text) {
        Rule rule = switch (text.charAt(0)) {
            case '!' -> Rule.CHANGE_AND_DELETE;
            case '+' -> Rule.CHANGE;
            default -> Rule.ADD;
        };
        String pattern = rule == Rule.ADD ? text : text.substring(1).strip();
        return new Line(Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q")), rule);
    }
}
