package coop.impulsion.award;

/** How a condition stands. */
public enum ConditionStatus {
    /** <i>À justifier</i>: waits for the carrier. */
    OPEN,
    /** <i>Justificatif reçu</i>: waits for the manager. */
    EVIDENCE_GIVEN,
    /** <i>Levée</i>. */
    MET
}
