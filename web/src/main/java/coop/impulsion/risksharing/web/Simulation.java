package coop.impulsion.risksharing.web;

import coop.impulsion.risksharing.AwardFunding;
import coop.impulsion.risksharing.FundingOutcome;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.SharingRule;
import java.util.List;
import java.util.Map;

/**
 * A what-if without faults, ready for the engine.
 *
 * @param lines cents by cost category
 */
record Simulation(SharingRule rule, List<Pledge> pledges, Map<String, Long> lines) {

    FundingOutcome outcome() {
        return AwardFunding.fund(rule, pledges, lines);
    }
}
