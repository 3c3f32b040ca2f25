package coop.impulsion.scenario;

import coop.impulsion.basis.FundId;

/**
 * Copy the fund as it stands today.
 *
 * @param session number of a session whose undecided items are proposed, or null to begin without any
 */
public record BeginScenario(FundId fund, String name, String session) {}
