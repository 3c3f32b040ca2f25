package coop.impulsion.commitment;

/** By what an earmark narrows what a commitment may pay for. */
public enum EarmarkKind {
    /** A commune, by its INSEE code. */
    COMMUNE,
    /** An intercommunal body, by its SIREN: all its communes. */
    EPCI,
    /** A sector of projects. */
    SECTOR,
    /** First post, equipment or engineering. */
    COST_CATEGORY,
    /** One project, by its number. */
    PROJECT
}
