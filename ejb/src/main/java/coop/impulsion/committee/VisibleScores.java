package coop.impulsion.committee;

import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.GridView;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.ReviewLine;
import coop.impulsion.committee.model.ScoreTable;
import coop.impulsion.committee.store.ScoreRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The reviews of an application as far as a reader may see them. Asks for no role itself. */
@ApplicationScoped
class VisibleScores {

    @Inject
    private ScoreRows rows;

    @Inject
    private ApplicationFacts applications;

    /** @param member the reader, if they sit in the committee: whoever owes a review sees no other */
    ApplicationScores of(FundId fund, ApplicationId application, Long member) {
        List<ReviewLine> reviews = rows.of(application);
        ScoreTable table = ScoreTable.of(application, reviews, rows.weights(application));
        boolean isHidden = reviews.stream()
                .anyMatch(review -> Long.valueOf(review.member().value()).equals(member)
                        && review.submittedAt() == null
                        && !review.isRecused());
        GridView grid = applications.grid(fund, application);
        ReviewProgress progress = table.progress();
        return new ApplicationScores(
                applications.view(fund, application).projectName(),
                isHidden,
                grid.highestScore(),
                isHidden ? new ReviewProgress(application, progress.assigned(), progress.received(), null) : progress,
                isHidden ? null : table.dispersion(),
                isHidden
                        ? List.of()
                        : grid.criteria().stream()
                                .map(of -> criterion(of, table))
                                .toList(),
                reviews.stream()
                        .map(review -> reviewer(review, table, isHidden))
                        .toList());
    }

    private static CriterionScores criterion(CriterionView criterion, ScoreTable table) {
        String code = criterion.code();
        return new CriterionScores(code, criterion.title(), table.averageOf(code), table.dispersionOf(code));
    }

    private static ReviewerView reviewer(ReviewLine review, ScoreTable table, boolean isHidden) {
        boolean isShown = !isHidden && review.counts();
        return new ReviewerView(
                review.review(),
                review.member(),
                review.name(),
                review.declared(),
                review.dueOn(),
                review.submittedAt(),
                isShown ? table.averageOf(review) : null,
                isShown ? review.scores() : Map.of());
    }
}
