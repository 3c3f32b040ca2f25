package coop.impulsion.ledger.report.xlsx;

/** How a row stands out from its neighbours. */
public enum Look {
    PLAIN,
    /** Every other row or group, faintly tinted so that the eye keeps its line. */
    BAND,
    /** What was there before: brought forward from an earlier period or sheet. */
    OPENING,
    SUBTOTAL,
    TOTAL,
    /** Something that must not go unseen. */
    ALERT;

    /** Plain for one, band for the next. */
    public static Look alternating(long turn) {
        return (turn & 1) == 0 ? PLAIN : BAND;
    }
}
