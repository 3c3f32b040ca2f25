package coop.impulsion.award.web;

import coop.impulsion.risksharing.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact amounts as a calculator shows them: 500,000.5 cents are {@code 5 000,005}, a third of 10,000 cents is
 * {@code 33,3333…}. What goes on for ever is cut, never rounded, and says so by its dots.
 */
final class ExactText {

    private static final int MOST_EXACT = 6;
    private static final int CUT = 4;
    private static final char NARROW_SPACE = '\u202F';

    private ExactText() {}

    /** Cents as euros, with two decimals at least. */
    static String euros(Fraction cents) {
        return text(cents.dividedBy(Fraction.of(100)), 2);
    }

    /** A number as it is, for example the remainder of a rounding, {@code 0,3333…} cent. */
    static String number(Fraction number) {
        return text(number, 0);
    }

    private static String text(Fraction number, int leastDecimals) {
        BigDecimal top = new BigDecimal(number.numerator());
        BigDecimal bottom = new BigDecimal(number.denominator());
        BigDecimal exact = top.divide(bottom, MOST_EXACT, RoundingMode.DOWN);
        boolean isExact = exact.multiply(bottom).compareTo(top) == 0;
        BigDecimal shown = isExact ? exact.stripTrailingZeros() : top.divide(bottom, CUT, RoundingMode.DOWN);
        if (shown.scale() < leastDecimals) {
            shown = shown.setScale(leastDecimals, RoundingMode.UNNECESSARY);
        }
        return grouped(shown.toPlainString()) + (isExact ? "" : "…");
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, NARROW_SPACE);
        }
        return point < 0 ? text.toString() : text + "," + plain.substring(point + 1);
    }
}
