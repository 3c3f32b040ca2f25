package coop.impulsion.project;

/** How an accompanied project stands. */
public enum ProjectStatus {
    /** <i>En émergence</i>: accompanied, nothing tested yet. */
    EMERGING,
    /** <i>En expérimentation</i>. */
    TESTING,
    /** <i>Installé</i>: goes on by itself. */
    ESTABLISHED,
    /** <i>Arrêté</i>. */
    STOPPED
}
