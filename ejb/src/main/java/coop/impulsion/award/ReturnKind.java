package coop.impulsion.award;

/** Why money comes back from a project. */
public enum ReturnKind {
    /** <i>Trop-perçu</i>: aid that was not spent as agreed, claimed first. */
    UNSPENT,
    /** <i>Remboursement</i> of a recoverable advance. */
    REPAYMENT
}
