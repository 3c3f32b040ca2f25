package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Funds an award: draws its lines from commitments so that the quotas between classes are kept as well as can be, and
 * inside a class everybody bears in proportion to what they signed, as far as their room and their earmark go. Exact to the cent, and
 * the same answer in whatever order the pledges come.
 *
 * <p>Example: 25,000.00 under 50/30/20 %, citizens who can only give 1,000.00: the rest is carried 50:30, so public
 * 15,000.00 and patrons 9,000.00. The rule word by word, worked figures and the reasoning:
 * {@code docs/rules/risk-sharing.md}.
 */
public final class AwardFunding {

    private AwardFunding() {}

    /**
     * @param rule the version of the sharing agreement in force on the decision date
     * @param pledges the commitments that may fund the project, each id once
     * @param lines cents by line; lines of 0 count for nothing
     * @throws IllegalArgumentException if all lines are 0, one is negative, or an id comes twice
     * @throws ArithmeticException if the amounts of the pledges sum to more than a long holds
     */
    public static FundingOutcome fund(SharingRule rule, List<Pledge> pledges, Map<String, Long> lines) {
        PledgeTable table = PledgeTable.of(rule, List.copyOf(pledges), AwardLines.of(lines));
        LineSupply supply = new LineSupply(table);
        Shortfall shortfall = supply.shortfall();
        if (shortfall != null) {
            return shortfall;
        }
        FairClassTotals classes = new FairClassTotals(table, supply);
        if (rule.onShortage() == OnShortage.HOLD && !classes.quotasAreMet()) {
            return held(rule, classes);
        }
        FairLevels levels = new FairLevels(table, classes.fair());
        WholeShares whole = new WholeShares(table, levels, classes);
        return new Funded(table, classes, levels, whole, new LineLayout(table, whole));
    }

    private static Held held(SharingRule rule, FairClassTotals classes) {
        List<Held.UnmetQuota> unmet = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            int c = contributorClass.ordinal();
            if (!classes.fair(c).equals(classes.asked(c))) {
                unmet.add(new Held.UnmetQuota(
                        contributorClass, rule.quotaBasisPoints(contributorClass), classes.asked(c), classes.fair(c)));
            }
        }
        return new Held(rule.version(), unmet);
    }
}
