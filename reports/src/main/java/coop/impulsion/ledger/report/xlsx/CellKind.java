package coop.impulsion.ledger.report.xlsx;

/** What a cell holds, hence its number format and side. */
public enum CellKind {
    /** Text as it stands, never taken for a number or a formula. */
    TEXT("@", 0),
    DATE("dd/mm/yyyy", 10),
    /** Euros with cents; grouping and decimal signs are those of the reader's country. */
    AMOUNT("#,##0.00", 0),
    COUNT("#,##0", 0),
    PERCENT("0.00%", 8),
    /** A number of days that only catches the eye when it is above 0. */
    DAYS("#,##0;-#,##0;", 5);

    private final String format;
    private final int width;

    CellKind(String format, int width) {
        this.format = format;
        this.width = width;
    }

    String format() {
        return format;
    }

    /** Characters that any value of this kind takes, 0 if that depends on the value. */
    int width() {
        return width;
    }
}
