package coop.impulsion.committee;

/** How an item of the agenda stands. */
public enum ItemStatus {
    PENDING,
    /** The ballot is open. */
    VOTING,
    /** The ballot is closed and counted; the chair has still to say what is decided. */
    VOTED,
    DECIDED
}
