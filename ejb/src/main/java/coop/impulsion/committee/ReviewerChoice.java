package coop.impulsion.committee;

/**
 * A member who may be asked for a review.
 *
 * @param openReviews how many of any application they have still to hand in
 * @param isAssigned whether they were asked for this one already
 * @param declared what they declared about it, null before
 */
public record ReviewerChoice(
        MemberId member, String name, String capacity, int openReviews, boolean isAssigned, ConflictKind declared) {

    /** Whether they may be asked. */
    public boolean isFree() {
        return !isAssigned && (declared == null || !declared.isRecusal());
    }
}
