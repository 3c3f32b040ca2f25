package coop.impulsion.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a carrier of the demo wrote, read from a file: {@code field: words}, further lines of the same words below it.
 * {@code J-230} is the day 230 days before the day that the story is told, {@code J+30} one after it, and
 * {@code siren 39200001} an invented SIREN that passes the check.
 */
final class FilledForm {

    private static final Pattern FIELD = Pattern.compile("([a-z]+\\.[A-Za-z0-9_.]+): (.*)");
    private static final Pattern DAY = Pattern.compile("J([+-]\\d+)");
    private static final Pattern SIREN = Pattern.compile("siren (\\d{8})");

    private final Map<String, String> words = new LinkedHashMap<>();

    private FilledForm() {}

    static FilledForm of(DemoProject project, DemoStory story) {
        FilledForm form = new FilledForm();
        String field = null;
        for (String line : text(project.file()).split("\n")) {
            Matcher start = FIELD.matcher(line);
            if (start.matches()) {
                field = start.group(1);
                form.words.put(field, told(start.group(2), story));
            } else {
                form.words.merge(field, line, (before, more) -> before + '\n' + more);
            }
        }
        return form;
    }

    /** By key, in the order in which it was written. */
    Map<String, String> words() {
        return words;
    }

    private static String told(String words, DemoStory story) {
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return story.day(-Integer.parseInt(day.group(1))).toString();
        }
        Matcher siren = SIREN.matcher(words);
        return siren.matches() ? DemoSiren.of(Integer.parseInt(siren.group(1))) : words;
    }

    private static String text(String file) {
        try (InputStream stream = FilledForm.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
