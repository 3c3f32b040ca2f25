package coop.impulsion.application;

/** How an application stands, in the order of its life. What a session decided shows here once it is released. */
public enum ApplicationStatus {
    /** <i>Brouillon</i>. */
    DRAFT,
    /** <i>Déposée</i>: numbered and frozen. */
    SUBMITTED,
    /** <i>Correction demandée</i>: the named fields are open to the carrier, nothing else is. */
    CORRECTION_ASKED,
    /** <i>Recevable</i>: the committee may take it. */
    ADMISSIBLE,
    /** <i>Irrecevable</i>, with a written reason. */
    INADMISSIBLE,
    GRANTED,
    /** <i>Ajournée</i>: a later session may take it again. */
    DEFERRED,
    REFUSED,
    /** <i>Retirée</i> by its carrier. */
    WITHDRAWN;

    /** Whether the carrier may write in the form, all of it or some fields. */
    public boolean isOpenToCarrier() {
        return this == DRAFT || this == CORRECTION_ASKED;
    }

    /** Whether a session may put it on its agenda. */
    public boolean isReadyForCommittee() {
        return this == ADMISSIBLE || this == DEFERRED;
    }
}
