package coop.impulsion.application;

/** What a line of the checklist looks at; all but the last are answered by the data where these allow it. */
public enum CheckKind {
    /** The commune is served by the fund. */
    TERRITORY,
    /** What is asked lies in the fund's cost categories, within the budget of each. */
    COST_CATEGORY,
    /** A legal person can sign. */
    LEGAL_CAPACITY,
    /** Room left below the ceiling of <i>de minimis</i> aid. */
    STATE_AID,
    BY_HAND
}
