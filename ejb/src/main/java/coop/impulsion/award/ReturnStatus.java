package coop.impulsion.award;

/** How money that is to come back stands. */
public enum ReturnStatus {
    /** <i>Réclamé</i>. */
    CLAIMED,
    /** <i>Reçu</i>. */
    RECEIVED,
    /** <i>Réclamation retirée</i>. */
    WITHDRAWN
}
