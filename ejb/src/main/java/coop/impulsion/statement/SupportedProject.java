package coop.impulsion.statement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.impact.Verdict;
import coop.impulsion.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One project as a contributor's statement tells it: their share of its award and what came of it.
 *
 * <p>Example: Ju'ramène ta boîte, awarded 25,000.00, the contributor's share 10,000.00 of which 7,200.00 for the first
 * post; 3,333.34 drawn in the period; 4.8 months of the post paid by it; verdict: continue.
 *
 * @param name the project's name
 * @param carrier who carries it
 * @param commune where, official name
 * @param awardNumber for example "O-2026-0003"
 * @param decidedOn day of the committee's decision
 * @param awarded the whole award, all contributors together
 * @param share the contributor's share of it by category; a category without a share may be left out
 * @param shareTotal sum of {@code share}
 * @param drawnInPeriod what instalments of this project used of the share in the period
 * @param drawnToDate the same since the decision
 * @param returnedToDate what came back to the contributor since the decision
 * @param lostToDate what is lost for good since the decision
 * @param drawnBasisPoints the contributor's part of all draws of this project to date, hundredths of a percent: the
 *     attribution rule's ratio; 0 while nothing is drawn
 * @param firstPost the test's first job, null if the award pays for none
 * @param conclusion what the experiment concluded, null while it runs
 * @param trajectory what its carriers agreed to publish, oldest first; may be empty
 * @param picture a photograph they agreed to publish, or null
 * @param indicators what the project measures; may be empty
 */
public record SupportedProject(
        String name,
        String carrier,
        String commune,
        String awardNumber,
        LocalDate decidedOn,
        Money awarded,
        Map<CostCategory, Money> share,
        Money shareTotal,
        Money drawnInPeriod,
        Money drawnToDate,
        Money returnedToDate,
        Money lostToDate,
        int drawnBasisPoints,
        FirstPost firstPost,
        Conclusion conclusion,
        List<TrajectoryParagraph> trajectory,
        Picture picture,
        List<ProjectIndicator> indicators) {

    /** @throws IllegalArgumentException if the share by category does not add up to its total */
    public SupportedProject {
        Objects.requireNonNull(name, "name");
        share = Map.copyOf(share);
        trajectory = List.copyOf(trajectory);
        indicators = List.copyOf(indicators);
        ImpactStatement.require(
                Money.sum(share.values()).equals(shareTotal),
                "%s: the share by category adds up to %s, not %s",
                awardNumber,
                Money.sum(share.values()),
                shareTotal);
    }

    /** The share in that category, 0.00 if it has none. */
    public Money share(CostCategory category) {
        return share.getOrDefault(category, Money.ZERO);
    }

    /**
     * The first job of a test.
     *
     * @param title for example "Chargée de collecte"
     * @param startedOn first day of work, null if nobody is hired yet
     * @param fullTimeBasisPoints working time, 10,000 is full time
     * @param monthsWorked months really worked since the start, one decimal
     * @param monthsPaidByShare of these, the months that the contributor's draws paid for, not rounded
     */
    public record FirstPost(
            String title,
            LocalDate startedOn,
            int fullTimeBasisPoints,
            BigDecimal monthsWorked,
            BigDecimal monthsPaidByShare) {

        /** What the contributor's draws paid for, as a reader can picture it. */
        public WorkTime paidByShare() {
            return WorkTime.ofMonths(monthsPaidByShare);
        }
    }

    /** What the experiment concluded, when, and why in the words of its carriers and the fund. */
    public record Conclusion(Verdict verdict, LocalDate on, String reason) {}

    /** A dated moment of the project's story. {@code title} may be null. */
    public record TrajectoryParagraph(LocalDate on, String title, String text) {}

    /**
     * A photograph.
     *
     * @param bytes a JPEG (preferred: ten times cheaper to render) or PNG
     * @param alternative what it shows, for those who don't see it; never empty
     * @param caption printed under it, with the author's credit; null for none
     */
    public record Picture(byte[] bytes, String alternative, String caption) {}

    /**
     * What a project measures.
     *
     * @param unit for example "tonnes"; null for a plain number
     * @param baseline value before the test, null if unknown
     * @param target value hoped for, null if none was set
     * @param value latest measure, null if none yet
     * @param attributed the contributor's part: (value - baseline) × its part of the draws, computed by the run; null
     *     where the indicator can't be divided
     */
    public record ProjectIndicator(
            String name,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal value,
            LocalDate measuredOn,
            BigDecimal attributed) {}
}
