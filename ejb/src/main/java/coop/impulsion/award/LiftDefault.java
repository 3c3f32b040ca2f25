package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;

/**
 * Asks to find that a commitment is no longer in default.
 *
 * @param commitment its number
 * @param reason in words, kept in the trail
 */
public record LiftDefault(FundId fund, CommandKey key, String commitment, String reason) {}
