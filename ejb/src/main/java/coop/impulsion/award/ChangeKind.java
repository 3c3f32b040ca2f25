package coop.impulsion.award;

/** Why it changed who carries an award. */
public enum ChangeKind {
    /** A contributor is in default: what it did not pay passes to others. */
    DEFAULT,
    /** What nobody carried is shared out again. */
    GAP,
    /** <i>Avenant</i>: the award itself is more, less or otherwise than decided. */
    AMENDMENT
}
