package coop.impulsion.committee;

/** A voice's answer to a proposal. */
public enum BallotChoice {
    FOR,
    AGAINST,
    ABSTAIN
}
