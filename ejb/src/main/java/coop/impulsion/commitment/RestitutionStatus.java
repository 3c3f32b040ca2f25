package coop.impulsion.commitment;

/** How a restitution stands. */
public enum RestitutionStatus {
    /** Owed to the contributor. */
    DECIDED,
    PAID,
    /** The decision was taken back before the money left. */
    CANCELLED
}
