package coop.impulsion.scenario;

import coop.impulsion.basis.FundId;
import java.util.List;

/** Keep a what-if that was read from a file. */
public record KeepScenario(
        FundId fund, String name, ScenarioRule rule, List<ScenarioItem> items, List<ScenarioCommitment> commitments) {

    public KeepScenario {
        items = List.copyOf(items);
        commitments = List.copyOf(commitments);
    }
}
