package coop.impulsion.committee;

/** How a member takes part in a session. */
public enum Presence {
    /** Called, and not noted yet. */
    EXPECTED,
    PRESENT,
    /** Present by video. */
    REMOTE,
    /** Gave a proxy to a member who is there. */
    REPRESENTED,
    EXCUSED,
    ABSENT;

    /** Whether the member is in the room or on the screen. */
    public boolean isThere() {
        return this == PRESENT || this == REMOTE;
    }
}
