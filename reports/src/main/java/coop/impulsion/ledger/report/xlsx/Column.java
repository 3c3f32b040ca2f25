package coop.impulsion.ledger.report.xlsx;

/**
 * A column of a sheet.
 *
 * @param header what its head says
 * @param kind what its cells hold
 * @param least characters it is wide at least
 * @param most characters it is wide at most, however long its texts
 * @param isTotalled whether rows, groups and sheets are summed in it
 */
public record Column(String header, CellKind kind, int least, int most, boolean isTotalled) {

    public static Column text(String header, int least, int most) {
        return new Column(header, CellKind.TEXT, least, most, false);
    }

    public static Column date(String header) {
        return new Column(header, CellKind.DATE, 10, 12, false);
    }

    /** Amounts that are summed. */
    public static Column amount(String header) {
        return new Column(header, CellKind.AMOUNT, 11, 26, true);
    }

    /** Amounts of which a sum would say nothing, such as running balances. */
    public static Column balance(String header) {
        return new Column(header, CellKind.AMOUNT, 11, 26, false);
    }

    public static Column of(CellKind kind, String header) {
        return new Column(header, kind, 8, 26, false);
    }
}
