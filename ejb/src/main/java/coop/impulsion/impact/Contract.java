package coop.impulsion.impact;

/** How a first post is employed. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    APPRENTICE,
    SELF_EMPLOYED
}
