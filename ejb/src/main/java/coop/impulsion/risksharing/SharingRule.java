package coop.impulsion.risksharing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One version of a fund's sharing agreement, as far as funding an award needs it: a quota for each class and what
 * happens on shortage. Example: public 50 %, patron 30 %, citizen 20 %, {@code SPILL} is
 * {@code SharingRule.of(2, 5000, 3000, 2000, OnShortage.SPILL)}.
 *
 * @param version number of the agreement's version, carried along for explanations
 * @param quotasBasisPoints quota of each class in hundredths of a percent; a class left out has none; together 10,000
 * @param onShortage what happens when the quotas can't be met
 */
public record SharingRule(int version, Map<ContributorClass, Integer> quotasBasisPoints, OnShortage onShortage) {

    /** 100 % in basis points. */
    public static final int WHOLE = 10_000;

    public SharingRule {
        Objects.requireNonNull(onShortage, "onShortage");
        EnumMap<ContributorClass, Integer> quotas = new EnumMap<>(ContributorClass.class);
        int sum = 0;
        for (ContributorClass contributorClass : ContributorClass.values()) {
            int quota = quotasBasisPoints.getOrDefault(contributorClass, 0);
            if (quota < 0 || quota > WHOLE) {
                throw new IllegalArgumentException("quota of " + contributorClass + " is " + quota + " basis points");
            }
            quotas.put(contributorClass, quota);
            sum += quota;
        }
        if (sum != WHOLE) {
            throw new IllegalArgumentException("quotas sum to " + sum + " basis points, not " + WHOLE);
        }
        quotasBasisPoints = Collections.unmodifiableMap(quotas);
    }

    public static SharingRule of(int version, int publicQuota, int patronQuota, int citizenQuota, OnShortage shortage) {
        return new SharingRule(
                version,
                Map.of(
                        ContributorClass.PUBLIC, publicQuota,
                        ContributorClass.PATRON, patronQuota,
                        ContributorClass.CITIZEN, citizenQuota),
                shortage);
    }

    public int quotaBasisPoints(ContributorClass contributorClass) {
        return quotasBasisPoints.get(contributorClass);
    }
}
