package coop.impulsion.risksharing;

import java.util.List;

/**
 * The award could be paid, but not in the proportions of the quotas, and the agreement then holds it back.
 *
 * @param version of the agreement
 * @param classes those whose exact fair total is not their quota, above or below, public first
 */
public record Held(int version, List<UnmetQuota> classes) implements FundingOutcome {

    public Held {
        classes = List.copyOf(classes);
    }

    /**
     * A class that can't hold its quota.
     *
     * @param askedCents the quota applied to the award, exact
     * @param fairCents what the class would bear, exact
     */
    public record UnmetQuota(
            ContributorClass contributorClass, int quotaBasisPoints, Fraction askedCents, Fraction fairCents) {}
}
