package coop.impulsion.application;

import coop.impulsion.money.Money;
import java.util.regex.Pattern;

/**
 * What is written in a field, and in which form it is kept. A draft also keeps what has not that form yet.
 */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Paragraphs. */
    LONG_TEXT,
    /** One sentence a line. */
    LINES,
    /** {@code 1234.56}. */
    AMOUNT,
    /** {@code 2026-09-01}. */
    DATE,
    /** Digits. */
    WHOLE,
    /** A number with at most two decimals, {@code 0.80}. */
    HUNDREDTHS,
    /** The name of one of the field's choices. */
    CHOICE,
    /** Nine digits, checked. */
    SIREN,
    /** INSEE code of a commune. */
    COMMUNE,
    EMAIL,
    /** {@code true} once it is confirmed. */
    CONFIRMATION;

    private static final Pattern AMOUNT_FORM = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    /** Stripped, and an amount with its two decimals, so that {@code 18000} and {@code 18000.00} are one answer. */
    public String kept(String words) {
        String stripped = words == null ? "" : words.strip();
        return this == AMOUNT && AMOUNT_FORM.matcher(stripped).matches()
                ? Money.parse(stripped).toString()
                : stripped;
    }
}
