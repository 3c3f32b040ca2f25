package coop.impulsion.committee;

/** What was done to a session last. */
public enum SessionChange {
    PLANNED,
    CHANGED,
    CALLED,
    OPENED,
    ATTENDANCE_NOTED,
    REMARKED,
    CLOSED,
    SIGNED,
    RELEASED
}
