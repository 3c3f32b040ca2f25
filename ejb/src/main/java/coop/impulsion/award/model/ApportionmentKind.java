package coop.impulsion.award.model;

/** What an amount fell upon shares for. */
public enum ApportionmentKind {
    /** A payment order draws. */
    DRAW,
    /** Money comes back. */
    RETURN,
    /** A part that will not be paid is released. */
    RELEASE
}
