package coop.impulsion.award;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal.Standing;
import coop.impulsion.risksharing.ContributorClass;

/**
 * What one class bears of an award beside its quota.
 *
 * @param quotaAmount the quota applied to the award, rounded down to the cent
 * @param total what it bore at the decision
 * @param standing at its quota, below it because it can't, above it in place of others
 * @param commitments how many of its commitments stood behind the award
 * @param full how many of them gave all they could
 * @param carried what it carries now: less what was released, with what it took on since
 */
public record AwardClassView(
        ContributorClass contributorClass,
        int quotaBasisPoints,
        Money quotaAmount,
        Money total,
        Standing standing,
        int commitments,
        int full,
        Money carried) {}
