package coop.impulsion.scenario;

import java.time.Instant;
import java.util.List;

/**
 * A kept what-if with all that it holds.
 *
 * @param items in the order in which they are funded
 * @param commitments in the order of their numbers
 */
public record Scenario(
        ScenarioId id,
        String name,
        ScenarioRule rule,
        List<ScenarioItem> items,
        List<ScenarioCommitment> commitments,
        Instant changedAt,
        long version) {

    public Scenario {
        items = List.copyOf(items);
        commitments = List.copyOf(commitments);
    }
}
