package coop.impulsion.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Amounts, days, moments and percentages as they are written in France: {@code 1 234,56 €}, {@code 22/11/2026},
 * {@code 22/11/2026 à 14:05}, {@code 33,33 %}. Thousands stand apart by a narrow no-break space (U+202F), units by a
 * no-break space (U+00A0), so that no line ends inside a figure. Pages reach these methods as {@code i:…} functions.
 */
public final class FrenchFormat {

    static final char NARROW_SPACE = '\u202F';
    static final char NO_BREAK_SPACE = '\u00A0';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private FrenchFormat() {}

    /** {@code -1 234,56 €}, with the true minus sign; the empty text for no amount. */
    public static String amount(Money amount) {
        return amount == null ? "" : plainAmount(amount) + NO_BREAK_SPACE + '€';
    }

    /** {@code 1 234,56}, as typed into a field or set in a column whose head says €. */
    public static String plainAmount(Money amount) {
        if (amount == null) {
            return "";
        }
        String digits = BigDecimal.valueOf(amount.cents(), 2).abs().toPlainString();
        int point = digits.length() - 3;
        return (amount.isNegative() ? "\u2212" : "")
                + grouped(digits.substring(0, point))
                + ','
                + digits.substring(point + 1);
    }

    /** {@code 12 345}. */
    public static String number(long number) {
        return (number < 0 ? "\u2212" : "") + grouped(Long.toString(number).replace("-", ""));
    }

    /** {@code 1 234,5}: a measure, without zeros at its end; the empty text for none. */
    public static String quantity(BigDecimal quantity) {
        if (quantity == null) {
            return "";
        }
        String text = quantity.abs().stripTrailingZeros().toPlainString();
        int point = text.indexOf('.');
        String whole = grouped(point < 0 ? text : text.substring(0, point));
        return (quantity.signum() < 0 ? "\u2212" : "") + whole + (point < 0 ? "" : ',' + text.substring(point + 1));
    }

    /** {@code 33,33 %} from 3,333 basis points; whole percentages without decimals ({@code 50 %}). */
    public static String percentage(int basisPoints) {
        return plainPercentage(basisPoints) + NO_BREAK_SPACE + '%';
    }

    static String plainPercentage(int basisPoints) {
        String text = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
        return text.replace('.', ',');
    }

    /** {@code 22/11/2026}; the empty text for no day. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 22 novembre 2026}, with {@code 1er} for the first of a month. */
    public static String longDay(LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getDayOfMonth() == 1 ? "1er " + LONG_DAY.format(day).substring(2) : LONG_DAY.format(day);
    }

    /** {@code jeudi 26 novembre 2026}: for a day when someone must come. */
    public static String meetingDay(LocalDate day) {
        if (day == null) {
            return "";
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH) + ' ' + longDay(day);
    }

    /** {@code 22/11/2026 à 14:05}, in the fund's zone; the empty text for no moment. */
    public static String moment(Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, FundClock.ZONE)) + " à " + hour(moment);
    }

    /** {@code 14:05}, in the fund's zone. */
    public static String hour(Instant moment) {
        return moment == null ? "" : HOUR.format(moment.atZone(FundClock.ZONE));
    }

    /** The day as machines read it, for {@code <time datetime>}. */
    public static String isoDay(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * A part of a whole in thousandths, cut to 0…1000, for the width of a drawn bar; never for a figure that is read.
     * Any visible part gets at least 1.
     */
    public static int permille(Money part, Money whole) {
        if (part == null || whole == null || !whole.isPositive() || !part.isPositive()) {
            return 0;
        }
        BigDecimal share = BigDecimal.valueOf(part.cents()).movePointRight(3);
        return Math.max(
                1,
                Math.min(
                        1000,
                        share.divideToIntegralValue(BigDecimal.valueOf(whole.cents()))
                                .intValue()));
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, NARROW_SPACE);
        }
        return text.toString();
    }
}
