package coop.impulsion.award;

/** How an award stands, in the order of its life. */
public enum AwardStatus {
    /** <i>Décidé</i>: shares are reserved, the agreement is not signed. */
    DECIDED,
    /** <i>En vigueur</i>: the agreement is signed, instalments are paid as their conditions are met. */
    IN_FORCE,
    /** <i>Clos</i>: nothing more is paid; what was not drawn has been released. */
    ENDED,
    /** <i>Caduc</i>: never signed; everything has been released. */
    LAPSED
}
