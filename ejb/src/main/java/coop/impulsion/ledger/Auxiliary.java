package coop.impulsion.ledger;

/** Of whom an auxiliary balance tells. */
public enum Auxiliary {
    CONTRIBUTOR,
    PROJECT
}
