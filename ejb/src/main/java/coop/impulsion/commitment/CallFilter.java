package coop.impulsion.commitment;

/**
 * What a list of calls is narrowed to; null parts narrow nothing.
 *
 * @param due which of them
 * @param kind calls for funds, or due dates of public grants
 * @param commitment number of a commitment
 * @param contributor number of a contributor
 */
public record CallFilter(Due due, Kind kind, String commitment, String contributor) {

    /** What makes the receivable. */
    public enum Kind {
        CALL,
        NOTIFICATION
    }

    public static CallFilter of(Due due) {
        return new CallFilter(due, null, null, null);
    }

    public static CallFilter ofCommitment(String number) {
        return new CallFilter(null, null, number, null);
    }

    public static CallFilter ofContributor(String number) {
        return new CallFilter(null, null, null, number);
    }

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
