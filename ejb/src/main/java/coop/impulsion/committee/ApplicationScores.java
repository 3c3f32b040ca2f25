package coop.impulsion.committee;

import java.math.BigDecimal;
import java.util.List;

/**
 * The reviews of an application. Until the reader has handed in their own, only who was asked and how many are
 * received: averages, scores and reasons stay hidden.
 *
 * @param isHidden whether the reader's own review is still to be handed in
 */
public record ApplicationScores(
        String projectName,
        boolean isHidden,
        int highestScore,
        ReviewProgress progress,
        BigDecimal dispersion,
        List<CriterionScores> criteria,
        List<ReviewerView> reviewers) {

    public ApplicationScores {
        criteria = List.copyOf(criteria);
        reviewers = List.copyOf(reviewers);
    }
}
