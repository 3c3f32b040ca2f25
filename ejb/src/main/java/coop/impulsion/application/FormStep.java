package coop.impulsion.application;

/** A page of the application form, in the order in which it is filled in. */
public enum FormStep {
    /** Who and where. */
    IDENTITY,
    NEED,
    /** Carriers, public actors, co-carrying committee. */
    COLLECTIVE,
    /** What is tested and what is learnt from it. */
    EXPERIMENT,
    /** The first post, other costs, what is asked of the fund. */
    BUDGET,
    /** Where the rest comes from. */
    FUNDING,
    /** The grid's questions. */
    GRID,
    DOCUMENTS,
    /** Reading it all once more and handing it in. */
    HAND_IN
}
