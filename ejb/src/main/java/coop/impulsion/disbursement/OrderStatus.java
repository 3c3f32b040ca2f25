package coop.impulsion.disbursement;

/** How a payment order stands. */
public enum OrderStatus {
    /** <i>À approuver</i>. */
    PREPARED,
    /** <i>Approuvé</i>: waits for a file. */
    APPROVED,
    /** <i>Transmis</i>: in a file, waits for the bank. */
    ISSUED,
    /** <i>Payé</i>: booked by the bank. */
    BOOKED,
    /** <i>Retiré</i> before it left: by who prepared it or who should have approved it. */
    WITHDRAWN,
    /** <i>Rejeté</i> by the bank before it was booked. */
    REJECTED,
    /** <i>Revenu</i>: booked by the bank and taken back. */
    BOUNCED
}
