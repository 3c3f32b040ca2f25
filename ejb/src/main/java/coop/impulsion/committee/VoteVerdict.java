package coop.impulsion.committee;

/** What a ballot came to. */
public enum VoteVerdict {
    ADOPTED,
    REJECTED,
    /** Too few voices were there: nothing was decided by it. */
    NO_QUORUM
}
