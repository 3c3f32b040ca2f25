package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.ReviewProgress;
import coop.impulsion.committee.ScoreView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The reviews of one application taken together; those not handed in and those of recused members don't count. */
public final class ScoreTable {

    private final ApplicationId application;
    private final List<ReviewLine> reviews;
    private final Map<String, Integer> weights;

    private ScoreTable(ApplicationId application, List<ReviewLine> reviews, Map<String, Integer> weights) {
        this.application = application;
        this.reviews = List.copyOf(reviews);
        this.weights = Map.copyOf(weights);
    }

    /** @param weights of the criteria by code */
    public static ScoreTable of(ApplicationId application, List<ReviewLine> reviews, Map<String, Integer> weights) {
        return new ScoreTable(application, reviews, weights);
    }

    public ReviewProgress progress() {
        int assigned =
                (int) reviews.stream().filter(review -> !review.isRecused()).count();
        int received = (int) reviews.stream().filter(ReviewLine::counts).count();
        return new ReviewProgress(application, assigned, received, average());
    }

    /** Weighted mean over all that count; null for none. */
    public BigDecimal average() {
        return Averages.mean(counting().map(ScoreTable::numbers).toList(), weights);
    }

    /** How far the reviewers' averages lie apart: their standard deviation, one decimal; null for none. */
    public BigDecimal dispersion() {
        // Averages have one decimal: in tenths they are whole, and so is what the deviation is taken of.
        BigDecimal tenths = Averages.dispersion(counting()
                .map(this::averageOf)
                .filter(Objects::nonNull)
                .map(average -> average.movePointRight(1).intValueExact())
                .toList());
        return tenths == null ? null : tenths.movePointLeft(1).setScale(1, RoundingMode.HALF_UP);
    }

    /** Of one review; null while nothing is scored. */
    public BigDecimal averageOf(ReviewLine review) {
        return Averages.ofMember(numbers(review), weights);
    }

    /** Mean of a criterion's scores; null for none. */
    public BigDecimal averageOf(String criterion) {
        return Averages.mean(
                scores(criterion).stream()
                        .map(score -> Map.of(criterion, score))
                        .toList(),
                Map.of(criterion, 1));
    }

    /** Standard deviation of a criterion's scores; null for none. */
    public BigDecimal dispersionOf(String criterion) {
        return Averages.dispersion(scores(criterion));
    }

    private List<Integer> scores(String criterion) {
        return counting()
                .map(review -> review.scores().get(criterion))
                .filter(Objects::nonNull)
                .map(ScoreView::score)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<ReviewLine> counting() {
        return reviews.stream().filter(ReviewLine::counts);
    }

    private static Map<String, Integer> numbers(ReviewLine review) {
        Map<String, Integer> numbers = new HashMap<>();
        review.scores().forEach((criterion, score) -> {
            if (score.score() != null) {
                numbers.put(criterion, score.score());
            }
        });
        return numbers;
    }
}
