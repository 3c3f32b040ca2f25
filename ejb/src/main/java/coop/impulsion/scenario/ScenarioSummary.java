package coop.impulsion.scenario;

import coop.impulsion.money.Money;
import java.time.Instant;

/**
 * A kept what-if as lists show it.
 *
 * @param asked sum of its items
 */
public record ScenarioSummary(
        ScenarioId id, String name, ScenarioRule rule, int items, Money asked, int commitments, Instant changedAt) {}
