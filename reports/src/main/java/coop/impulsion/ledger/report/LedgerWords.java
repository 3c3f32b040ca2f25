package coop.impulsion.ledger.report;

import coop.impulsion.basis.FundClock;
import coop.impulsion.ledger.BookWords;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the books in one language; a fund keeps its books in French. Used by one thread. */
final class LedgerWords {

    private static final String BUNDLE = "coop.impulsion.ledger.report.messages";

    private final ResourceBundle texts;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final Map<String, String> labels = new HashMap<>();

    LedgerWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                LedgerWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern(texts.getString("date.pattern"), locale);
        this.moment = DateTimeFormatter.ofPattern(texts.getString("moment.pattern"), locale);
    }

    String text(String key) {
        return texts.getString(key);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** What an entry says. */
    String label(String labelCode) {
        return labelCode == null ? null : labels.computeIfAbsent(labelCode, BookWords::entry);
    }

    /** The name of a contributor class, {@code PUBLIC} for example. */
    String contributorClass(String code) {
        String key = "class." + code;
        return texts.containsKey(key) ? texts.getString(key) : code;
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Date and time of Paris. */
    String moment(Instant instant) {
        return moment.format(instant.atZone(FundClock.ZONE));
    }
}
