package coop.impulsion.paper.report;

import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words and formats of one language on paper: "1 234,56 €" with no-break spaces, "12 mars 2026", "12,5 %". Made for
 * one document, used by one thread.
 *
 * <p>Thousands are grouped by U+00A0: the JDK's narrow U+202F is missing in the text font. Negative amounts have the
 * minus sign U+2212.
 */
public final class Wording {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String COMMON = "coop.impulsion.paper.report.papers";
    private static final ResourceBundle.Control FRENCH_BY_DEFAULT = new ResourceBundle.Control() {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.FRENCH) ? null : Locale.FRENCH;
        }
    };

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle common;
    private final DecimalFormat amount;
    private final DecimalFormat figure;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;

    /**
     * @param bundle base name of the resource bundle that holds the paper's own texts
     * @param language asked for; French where there are no texts in it
     */
    public Wording(String bundle, Locale language) {
        this.texts = bundle(bundle, language);
        this.common = bundle(COMMON, texts.getLocale());
        this.locale = texts.getLocale().equals(Locale.FRENCH) ? Locale.FRANCE : texts.getLocale();
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (Character.isSpaceChar(symbols.getGroupingSeparator())) {
            symbols.setGroupingSeparator(NO_BREAK_SPACE);
        }
        symbols.setMinusSign('\u2212');
        this.amount = new DecimalFormat("#,##0.00", symbols);
        this.figure = new DecimalFormat("#,##0.###", symbols);
        this.longDate = DateTimeFormatter.ofPattern(text("date.long"), locale);
        this.shortDate = DateTimeFormatter.ofPattern(text("date.short"), locale);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, Locale.forLanguageTag(language.getLanguage()), Wording.class.getClassLoader(), FRENCH_BY_DEFAULT);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of that key; {@code {0}} stand for the arguments, which are already words or counts. */
    public String text(String key, Object... arguments) {
        String pattern = texts.containsKey(key) ? texts.getString(key) : common.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text of an enum's constant: key, point, name. */
    public String text(String key, Enum<?> constant) {
        return text(key + "." + constant.name());
    }

    /** "1 234,56": for columns that say euros in their heading. */
    public String amount(Money money) {
        return amount.format(money.toBigDecimal());
    }

    /** "1 234,56 €". */
    public String euros(Money money) {
        return amount(money) + NO_BREAK_SPACE + "€";
    }

    /** As {@link #amount}, with a sign before what is not nothing: "+1 234,56", "−20,00", "0,00". */
    public String signed(Money money) {
        return money.isPositive() ? "+" + amount(money) : amount(money);
    }

    /** "1 234". */
    public String count(long number) {
        return figure.format(number);
    }

    /** "123 456 782". */
    public String siren(String digits) {
        return digits.replaceAll("(\\d{3})(?=\\d)", "$1" + NO_BREAK_SPACE);
    }

    /** "12,5", at most three decimals, for measures that are no money; null for null. */
    public String figure(BigDecimal number) {
        return number == null ? null : figure.format(number);
    }

    /** "33,34 %" from 3,334 basis points. */
    public String percent(int basisPoints) {
        return figure.format(BigDecimal.valueOf(basisPoints, 2)) + NO_BREAK_SPACE + "%";
    }

    /** "12 mars 2026", "1er mars 2026". */
    public String longDate(LocalDate day) {
        String written = longDate.format(day);
        return isFrench() && day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }

    /** "jeudi 12 mars 2026": where someone had to come. */
    public String weekday(LocalDate day) {
        String written =
                DateTimeFormatter.ofPattern(text("date.weekday"), locale).format(day);
        return isFrench() && day.getDayOfMonth() == 1 ? written.replaceFirst(" 1 ", " 1er ") : written;
    }

    /** "12/03/2026". */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** "14 h 05". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(text("date.time"), locale).format(time);
    }

    /** "12 mars 2026 à 14 h 05". */
    public String moment(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        return text("date.moment", longDate(there.toLocalDate()), time(there.toLocalTime()));
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
