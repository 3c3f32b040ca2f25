package coop.impulsion.committee;

/** What was done to an item last, for those whose page is stale. */
public enum ItemChange {
    ADDED,
    PROPOSED,
    MOVED,
    BALLOT_OPENED,
    BALLOT_CLOSED,
    BALLOT_REOPENED,
    DECIDED,
    LETTER_WRITTEN
}
