package coop.impulsion.ledger;

/** The journals of a fund, by the code that entry numbers start with ({@code BQ-1}). */
public enum Journal {
    /** Opening entries. */
    AN,
    /** Bank. */
    BQ,
    /** Calls for funds and notified grants. */
    EN,
    /** Aid to projects. */
    AI,
    /** Other. */
    OD,
    /** Contributions in kind. */
    CV,
    /** Off balance sheet: accounts 80x live here alone, and never leave for the FEC. */
    HB
}
