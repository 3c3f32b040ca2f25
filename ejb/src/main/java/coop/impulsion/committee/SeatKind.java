package coop.impulsion.committee;

/** What a member of the committee is in it. Several chairs are chair and deputies: the first who is there presides. */
public enum SeatKind {
    MEMBER,
    CHAIR
}
