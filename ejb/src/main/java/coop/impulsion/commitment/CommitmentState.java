package coop.impulsion.commitment;

/** How a commitment stands on a day. */
public enum CommitmentState {
    /** Awards may count on it. */
    OPEN,
    /** All of it is held. */
    FULL,
    /** Its validity has not begun. */
    TO_COME,
    /** Its validity is over; what is held goes on. */
    OVER,
    IN_DEFAULT,
    WITHDRAWN
}
