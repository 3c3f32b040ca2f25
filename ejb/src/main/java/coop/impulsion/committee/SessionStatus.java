package coop.impulsion.committee;

/** How a session stands, in the order of its life. */
public enum SessionStatus {
    /** <i>En préparation</i>: the agenda is being made. */
    PLANNED,
    /** <i>Convoquée</i>: its members know the agenda. */
    CALLED,
    /** <i>Ouverte</i>. */
    OPEN,
    /** <i>Levée</i>: every item is decided, the minutes are to be signed. */
    CLOSED,
    /** <i>Procès-verbal signé</i>: nothing changes any more. */
    SIGNED
}
