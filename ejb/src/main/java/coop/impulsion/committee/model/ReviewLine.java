package coop.impulsion.committee.model;

import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import coop.impulsion.committee.ScoreView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A review with its scores as it was written, whoever may see them.
 *
 * @param declared what its member declared, null before
 * @param submittedAt null while it is being written
 * @param scores by criterion
 */
public record ReviewLine(
        ReviewId review,
        MemberId member,
        String name,
        ConflictKind declared,
        LocalDate dueOn,
        Instant submittedAt,
        Map<String, ScoreView> scores) {

    /** Whether it counts: handed in, by a member without a conflict. */
    public boolean counts() {
        return submittedAt != null && !isRecused();
    }

    public boolean isRecused() {
        return declared != null && declared.isRecusal();
    }
}
