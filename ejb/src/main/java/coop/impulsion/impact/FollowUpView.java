package coop.impulsion.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a project's experiment: its story, its first post, its indicators, its verdicts.
 *
 * @param events newest first
 * @param firstPost null if none is described
 * @param verdicts newest first
 */
public record FollowUpView(
        String projectNumber,
        String projectName,
        List<Event> events,
        FirstPostView firstPost,
        List<Progress> indicators,
        List<VerdictView> verdicts) {

    /** A dated moment of the story. */
    public record Event(long id, LocalDate happenedOn, String title, String words, boolean isPublished) {}

    /** The first post; full-time equivalent and months with two decimals; {@code endedOn} null while it lasts. */
    public record FirstPostView(
            String title,
            Contract contract,
            BigDecimal fullTimeEquivalent,
            LocalDate startedOn,
            LocalDate endedOn,
            BigDecimal monthsWorked) {}

    /**
     * An indicator with its measures, oldest first; baseline and target null if none were set.
     *
     * @param percent of the way from baseline to target that the last measure has gone, 0 to 100; null without all three
     */
    public record Progress(
            String code,
            String label,
            String unit,
            boolean isFlow,
            BigDecimal baseline,
            BigDecimal target,
            List<MeasureView> measures,
            Integer percent) {

        /** The last measure, null if there is none. */
        public MeasureView last() {
            return measures.isEmpty() ? null : measures.get(measures.size() - 1);
        }
    }

    /** A measure, with two decimals. */
    public record MeasureView(LocalDate measuredOn, BigDecimal value, String note) {}

    /** A verdict with its reasons; {@code learning} may be null. */
    public record VerdictView(Verdict verdict, LocalDate givenOn, String reasons, String learning) {}
}
