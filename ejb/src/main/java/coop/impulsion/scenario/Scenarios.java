package coop.impulsion.scenario;

import coop.impulsion.basis.FundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept what-ifs, each found only by its user in its fund. */
public interface Scenarios {

    /** The newest change first. */
    List<ScenarioSummary> list(FundId fund, long userId);

    Optional<Scenario> find(FundId fund, long userId, ScenarioId id);

    ScenarioId add(FundId fund, long userId, Scenario scenario);

    /**
     * Replaces name, rule and items, and those commitments that are given.
     *
     * @param scenario with the version that is expected; commitments numbered, new ones behind those that are there
     * @return whether the version was still that one
     */
    boolean change(Scenario scenario, Instant at);

    void remove(ScenarioId id);
}
