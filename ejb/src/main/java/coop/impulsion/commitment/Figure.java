package coop.impulsion.commitment;

/** The figures of a commitment's money card; each movement belongs to one. */
public enum Figure {
    PROMISED,
    CALLED,
    PAID_IN,
    RESERVED,
    DRAWN,
    RETURNED,
    LOST,
    REFUNDED
}
