package coop.impulsion.committee;

import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.GridView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The acting member's own review.
 *
 * @param answers what the carrier answered, by field key
 * @param scores by criterion
 * @param submittedAt null while it may be written
 */
public record ReviewSheet(
        ApplicationView application,
        GridView grid,
        Map<String, String> answers,
        Map<String, ScoreView> scores,
        LocalDate dueOn,
        Instant submittedAt) {

    public ReviewSheet {
        answers = Map.copyOf(answers);
        scores = Map.copyOf(scores);
    }

    public int scored() {
        return (int) grid.criteria().stream()
                .filter(criterion -> scores.containsKey(criterion.code())
                        && scores.get(criterion.code()).isComplete())
                .count();
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
