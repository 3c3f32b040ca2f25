package coop.impulsion.award;

/** How an award is given. */
public enum AwardKind {
    /** <i>Subvention</i>: aid, kept by the project as far as it was spent as agreed. */
    GRANT,
    /** <i>Avance remboursable</i>: repaid if the experiment succeeds, a loss if it is waived. */
    RECOVERABLE_ADVANCE
}
