package coop.impulsion.commitment;

/** What a contributor gets back of the money, in law; it decides the accounts of {@code bookkeeping.md}. */
public enum Nature {
    /** <i>Subvention publique</i>: notified rather than called; what is not used may be owed back. */
    PUBLIC_GRANT,
    /** <i>Don, mécénat</i>: irrevocable. */
    GIFT,
    /** <i>Apport avec droit de reprise</i>: what the experiments did not cost goes back at the end. */
    WITH_RETURN,
    /** <i>Avance remboursable du contributeur</i>. */
    REPAYABLE
}
