package coop.impulsion.application;

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
    CONFIRMATION
}
