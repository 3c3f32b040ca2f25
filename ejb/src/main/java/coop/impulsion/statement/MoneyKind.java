package coop.impulsion.statement;

/**
 * The eight ways in which a statement counts a contributor's money, in the order in which it is read. Each is a
 * cumulative amount that has an opening, movements and a closing; for every commitment
 * {@code 0 <= drawn - returned <= held <= promised}, where held = drawn - returned + reserved while an award runs.
 */
public enum MoneyKind {
    /** Amount of the signed commitments, after reductions and withdrawals. */
    PROMISED,
    /** Called from the contributor, or notified by a public body, less cancelled calls. */
    CALLED,
    /** Received from the contributor. */
    PAID_IN,
    /** Held by running awards and not drawn yet: shares of awards minus draws. */
    RESERVED,
    /** Used by instalments paid to projects, as booked by the bank. */
    DRAWN,
    /** Came back from projects: unspent money and repaid advances. */
    RETURNED,
    /** Part of the net draws that is lost for good: waived advances. Told apart from what was spent as agreed. */
    LOST,
    /** Given back to the contributor. */
    REFUNDED
}
