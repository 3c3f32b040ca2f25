package coop.impulsion.access;

/** What a search may find, in the order of its page; a feature finds its own. */
public enum SearchKind {
    CONTRIBUTORS,
    COMMITMENTS,
    CALLS,
    RECEIPTS,
    PROJECTS,
    APPLICATIONS,
    SESSIONS,
    AWARDS,
    ORDERS,
    ENTRIES,
    STATEMENTS,
    USERS
}
