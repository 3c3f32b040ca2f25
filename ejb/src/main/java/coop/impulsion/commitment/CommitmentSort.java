package coop.impulsion.commitment;

/** In what order a list of commitments stands; the largest amounts first. */
public enum CommitmentSort {
    NUMBER,
    NAME,
    AMOUNT,
    AVAILABLE
}
