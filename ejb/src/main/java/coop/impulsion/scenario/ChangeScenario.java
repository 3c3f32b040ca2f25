package coop.impulsion.scenario;

import coop.impulsion.basis.FundId;
import java.util.List;

/**
 * Change the name, the rule and the proposed awards of a what-if.
 *
 * @param version of the scenario that the change was made on
 * @param items all of them, in their order; those numbered 0 are new
 */
public record ChangeScenario(
        FundId fund, ScenarioId id, long version, String name, ScenarioRule rule, List<ScenarioItem> items) {

    public ChangeScenario {
        items = List.copyOf(items);
    }
}
