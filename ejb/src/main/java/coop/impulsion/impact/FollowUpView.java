package coop.impulsion.impact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a project's experiment: its story, its first post, its indicators, its verdicts.
 *
 * @param isAnswering whether the reader answers for the project's carriers when a moment is to be published
 * @param events newest first
 * @param firstPost null if none is described
 * @param verdicts newest first
 */
public record FollowUpView(
        String projectNumber,
        String projectName,
        boolean isAnswering,
        List<Event> events,
        FirstPostView firstPost,
        List<Progress> indicators,
        List<VerdictView> verdicts) {

    /**
     * A dated moment of the story.
     *
     * @param isPublished whether the carriers agreed that others read it
     * @param isAnswered whether they answered at all
     * @param picture null for none
     */
    public record Event(
            long id,
            LocalDate happenedOn,
            String title,
            String words,
            boolean isPublished,
            boolean isAnswered,
            Picture picture,
            long version) {}

    /**
     * A picture of a moment, a JPEG.
     *
     * @param document id of the file
     * @param alternative what it shows, for those who don't see it
     * @param caption may be null
     */
    public record Picture(long document, String alternative, String caption) {}

    /** The first post; full-time equivalent and months with two decimals; {@code endedOn} null while it lasts. */
    public record FirstPostView(
            String title,
            Contract contract,
            BigDecimal fullTimeEquivalent,
            LocalDate startedOn,
            LocalDate endedOn,
            BigDecimal monthsWorked,
            long version) {}

    /**
     * An indicator with its measures, oldest first; baseline, target and its version null if none were set.
     *
     * @param isFlow whether measures add up; else the last one counts
     * @param isAsked whether the fund still asks for it
     */
    public record Progress(
            String code,
            String label,
            String unit,
            boolean isFlow,
            boolean isAsked,
            BigDecimal baseline,
            BigDecimal target,
            Long targetVersion,
            List<MeasureView> measures) {

        /** The last measure, null if there is none. */
        public MeasureView last() {
            return measures.isEmpty() ? null : measures.get(measures.size() - 1);
        }

        /** Where it stands: the sum of the measures of a flow, the last one of a stock; null without any. */
        public BigDecimal value() {
            if (measures.isEmpty()) {
                return null;
            }
            return isFlow
                    ? measures.stream().map(MeasureView::value).reduce(BigDecimal.ZERO, BigDecimal::add)
                    : last().value();
        }

        /**
         * Whole percent of the way from baseline to target that was gone, cut at 0 and 100, rounded down: 99.9 % is not
         * there yet. Null without baseline, target and measure.
         */
        public Integer percent() {
            BigDecimal value = value();
            if (baseline == null || target == null || value == null || baseline.compareTo(target) == 0) {
                return null;
            }
            BigInteger way = target.subtract(baseline).movePointRight(2).toBigInteger();
            BigInteger gone = value.subtract(baseline).movePointRight(2).toBigInteger();
            if (gone.signum() != way.signum()) {
                return 0;
            }
            return gone.multiply(BigInteger.valueOf(100))
                    .divide(way)
                    .min(BigInteger.valueOf(100))
                    .intValueExact();
        }
    }

    /** A measure, with two decimals. */
    public record MeasureView(LocalDate measuredOn, BigDecimal value, String note, String by) {}

    /** A verdict with its reasons; {@code learning} may be null. */
    public record VerdictView(Verdict verdict, LocalDate givenOn, String reasons, String learning) {}
}
