package coop.impulsion.scenario;

import coop.impulsion.fund.OnShortage;
import coop.impulsion.risksharing.ContributorClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sharing agreement of a scenario.
 *
 * @param quotaBasisPoints quota of each class in hundredths of a percent
 * @param protectedFirst the classes, most protected first; empty when losses fall on all in proportion
 */
public record ScenarioRule(
        Map<ContributorClass, Integer> quotaBasisPoints, OnShortage onShortage, List<ContributorClass> protectedFirst) {

    public ScenarioRule {
        EnumMap<ContributorClass, Integer> all = new EnumMap<>(ContributorClass.class);
        for (ContributorClass contributorClass : ContributorClass.values()) {
            all.put(contributorClass, quotaBasisPoints.getOrDefault(contributorClass, 0));
        }
        quotaBasisPoints = Map.copyOf(all);
        protectedFirst = List.copyOf(protectedFirst);
    }
}
