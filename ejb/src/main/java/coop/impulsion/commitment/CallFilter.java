package coop.impulsion.commitment;

/**
 * What a list of calls is narrowed to; null parts narrow nothing.
 *
 * @param due which of them
 * @param commitment number of a commitment
 * @param contributor number of a contributor
 */
public record CallFilter(Due due, String commitment, String contributor) {

    /** Which calls. */
    public enum Due {
        /** Something is still to come in. */
        OPEN,
        /** Of these, those whose day has passed. */
        LATE,
        /** Paid or cancelled. */
        SETTLED
    }
}
