package coop.impulsion.committee;

/** What binds a member to an application; declared before its file opens. */
public enum ConflictKind {
    NONE,
    EMPLOYER,
    /** Customer, supplier, partner, competitor. */
    PROFESSIONAL,
    PERSONAL,
    FAMILY,
    FINANCIAL;

    /** Whether it keeps the member away from the file, the scores, the quorum and the vote. */
    public boolean isRecusal() {
        return this != NONE;
    }
}
