package coop.impulsion.scenario;

import coop.impulsion.basis.FundId;

/**
 * Change a commitment of a what-if, or add one.
 *
 * @param version of the scenario that the change was made on
 * @param commitment numbered 0 for a new one
 */
public record ChangeScenarioCommitment(FundId fund, ScenarioId id, long version, ScenarioCommitment commitment) {}
