package coop.impulsion.ledger.report.xlsx;

import static coop.impulsion.ledger.report.xlsx.XmlBuffer.ascii;

import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the cells of a row from left to right; one row after the other, always the same object. Every column gets a
 * cell, those left out at the end a blank one.
 */
public final class RowWriter {

    /** Days from 30 December 1899, day 0 of spreadsheets, to 1 January 1970; right from March 1900 on. */
    private static final long EPOCH = 25_569;

    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] HEIGHT = ascii("\" customHeight=\"1\" ht=\"");
    private static final byte[] OPEN = ascii("\">");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] EMPTY = ascii("\"/>");
    private static final byte[] VALUE = ascii("\"><v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] FORMULA = ascii("\"><f>");
    private static final byte[] TEXT_FORMULA = ascii("\" t=\"str\"><f>");
    private static final byte[] FORMULA_VALUE = ascii("</f><v>");

    private final SheetWriter sheet;
    private final XmlBuffer xml;
    private final CellKind[] kinds;
    private final byte[][] cellStarts;
    private final byte[][][] styles;
    private final int[] widths;
    private final long[] sums;
    private final byte[] rowDigits = new byte[10];
    private int rowDigitCount;
    private int number;
    private int column;
    private Look look = Look.PLAIN;
    private boolean isCounted;
    private long counted;

    RowWriter(SheetWriter sheet, List<Column> columns, Styles styles, XmlBuffer xml) {
        this.sheet = sheet;
        this.xml = xml;
        this.kinds = columns.stream().map(Column::kind).toArray(CellKind[]::new);
        this.widths = new int[kinds.length];
        this.sums = new long[kinds.length];
        this.cellStarts = new byte[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            cellStarts[i] = ascii("<c r=\"" + CellReference.convertNumToColString(i));
        }
        this.styles = new byte[Look.values().length][CellKind.values().length][];
        for (Look each : Look.values()) {
            for (CellKind kind : CellKind.values()) {
                this.styles[each.ordinal()][kind.ordinal()] = ascii("\" s=\"" + styles.of(each, kind));
            }
        }
    }

    /** Text as it stands; null or empty leaves the cell blank. */
    public RowWriter text(String text) {
        if (text == null || text.isEmpty()) {
            return blank();
        }
        begin(CellKind.TEXT);
        // White space at an end or a line feed inside is only kept if one says so.
        boolean isSpaced = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
        xml.literal(isSpaced ? SPACED_TEXT : TEXT);
        xml.text(text);
        xml.literal(TEXT_END);
        if (look != Look.TOTAL && kinds[column] == CellKind.TEXT) {
            // The label of a total may run over the blank cells beside it.
            measure(text.length());
        }
        column++;
        return this;
    }

    /** The day; null leaves the cell blank. */
    public RowWriter date(LocalDate day) {
        return day == null ? blank() : value(CellKind.DATE, day.toEpochDay() + EPOCH);
    }

    /** The amount, 0.00 too; summed in plain and banded rows. */
    public RowWriter amount(Money amount) {
        begin(CellKind.AMOUNT);
        xml.literal(VALUE);
        xml.cents(amount.cents());
        xml.literal(VALUE_END);
        measure(amountWidth(amount.cents()));
        if (isCounted) {
            sums[column] = Math.addExact(sums[column], amount.cents());
        }
        column++;
        return this;
    }

    /** The amount, or a blank cell for 0.00. */
    public RowWriter amountUnlessZero(Money amount) {
        return amount.isZero() ? blank() : amount(amount);
    }

    public RowWriter count(long count) {
        return value(CellKind.COUNT, count);
    }

    public RowWriter days(long days) {
        return value(CellKind.DAYS, days);
    }

    /** A part of one: 0.25 shows as 25 %. */
    public RowWriter percent(BigDecimal part) {
        begin(CellKind.PERCENT);
        xml.literal(VALUE);
        xml.literal(ascii(part.toPlainString()));
        xml.literal(VALUE_END);
        column++;
        return this;
    }

    /** A cell without a value, in the style of its row and column. */
    public RowWriter blank() {
        begin(kinds[column]);
        xml.literal(EMPTY);
        column++;
        return this;
    }

    /** A formula with the value that it yields, in whole cents for amounts. */
    public RowWriter formula(CellKind kind, String formula, long value) {
        begin(kind);
        xml.literal(FORMULA);
        xml.text(formula);
        xml.literal(FORMULA_VALUE);
        if (kind == CellKind.AMOUNT) {
            xml.cents(value);
            measure(amountWidth(value));
        } else {
            xml.number(value);
        }
        xml.literal(VALUE_END);
        column++;
        return this;
    }

    /** A formula that yields a text. */
    public RowWriter textFormula(String formula, String value) {
        begin(CellKind.TEXT);
        xml.literal(TEXT_FORMULA);
        xml.text(formula);
        xml.literal(FORMULA_VALUE);
        xml.text(value);
        xml.literal(VALUE_END);
        column++;
        return this;
    }

    /** Blank cells and, in totalled columns, subtotals of the group that {@link SheetWriter#beginGroup} began. */
    public RowWriter subtotals() {
        sheet.writeSubtotals();
        return this;
    }

    /** Ends the row. */
    public void end() {
        while (column < kinds.length) {
            blank();
        }
        xml.literal(ROW_END);
        if (isCounted) {
            counted++;
        }
        sheet.rowEnded();
    }

    /** Its number on its sheet, from 1. */
    public int number() {
        return number;
    }

    RowWriter begin(int rowNumber, Look rowLook) {
        begin(rowNumber, 0);
        look = rowLook;
        isCounted = rowLook == Look.PLAIN || rowLook == Look.BAND;
        return this;
    }

    /** Begins a row of a given height, none of whose cells count. */
    RowWriter begin(int rowNumber, int height) {
        number = rowNumber;
        column = 0;
        isCounted = false;
        xml.literal(ROW);
        int from = xml.length;
        xml.number(rowNumber);
        rowDigitCount = xml.length - from;
        System.arraycopy(xml.bytes, from, rowDigits, 0, rowDigitCount);
        if (height > 0) {
            xml.literal(HEIGHT);
            xml.number(height);
        }
        xml.literal(OPEN);
        return this;
    }

    /** Text in a style of its own, in a row that has none. */
    RowWriter styled(String text, int style) {
        xml.literal(cellStarts[column]);
        xml.literal(rowDigits, 0, rowDigitCount);
        xml.literal(STYLE);
        xml.number(style);
        xml.literal(TEXT);
        xml.text(text);
        xml.literal(TEXT_END);
        column++;
        return this;
    }

    /** Ends a row that shows only the cells it was given. */
    void endShort() {
        xml.literal(ROW_END);
    }

    int column() {
        return column;
    }

    int[] widths() {
        return widths;
    }

    long[] sums() {
        return sums;
    }

    long counted() {
        return counted;
    }

    private void begin(CellKind kind) {
        xml.literal(cellStarts[column]);
        xml.literal(rowDigits, 0, rowDigitCount);
        xml.literal(styles[look.ordinal()][kind.ordinal()]);
    }

    private RowWriter value(CellKind kind, long value) {
        begin(kind);
        xml.literal(VALUE);
        xml.number(value);
        xml.literal(VALUE_END);
        column++;
        return this;
    }

    private void measure(int characters) {
        if (widths[column] < characters) {
            widths[column] = characters;
        }
    }

    /** Characters of an amount with its separators and a sign. */
    private static int amountWidth(long cents) {
        int digits = Long.toString(Math.abs(cents / 100)).length();
        return digits + (digits - 1) / 3 + 4;
    }
}
