package coop.impulsion.access;

/**
 * What a list of users is narrowed to; null parts narrow nothing.
 *
 * @param text part of a sign-in name, display name or address, any case
 * @param state how they stand
 */
public record UserFilter(Role role, State state, String text) {

    /** How an account stands. */
    public enum State {
        /** Signs in. */
        ACTIVE,
        /** Has not chosen a password of their own yet. */
        WAITING,
        /** Is not let in. */
        LOCKED
    }
}
