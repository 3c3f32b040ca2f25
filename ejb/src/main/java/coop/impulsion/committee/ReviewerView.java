package coop.impulsion.committee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A member's review as others see it once they may.
 *
 * @param declared what the member declared, null before
 * @param average of their scores, null while none is handed in
 * @param scores by criterion; empty while it is not handed in, or hidden from the reader
 */
public record ReviewerView(
        ReviewId review,
        MemberId member,
        String name,
        ConflictKind declared,
        LocalDate dueOn,
        Instant submittedAt,
        BigDecimal average,
        Map<String, ScoreView> scores) {

    public ReviewerView {
        scores = Map.copyOf(scores);
    }

    public boolean isRecused() {
        return declared != null && declared.isRecusal();
    }
}
