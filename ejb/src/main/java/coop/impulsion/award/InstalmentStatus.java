package coop.impulsion.award;

/** How an instalment stands. */
public enum InstalmentStatus {
    /** <i>Prévue</i>: the agreement is not signed, or a condition is not met. */
    PLANNED,
    /** <i>À payer</i>: a payment order may be prepared. */
    PAYABLE,
    /** <i>Ordonnée</i>: a payment order holds its draw. */
    ORDERED,
    /** <i>Payée</i>: the bank has booked it. */
    PAID,
    /** <i>Annulée</i>: it will not be paid; its share has been released. */
    CANCELLED
}
