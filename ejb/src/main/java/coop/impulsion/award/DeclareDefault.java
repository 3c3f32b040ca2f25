package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;

/**
 * Asks to find a commitment in default today.
 *
 * @param commitment its number
 * @param reason in words, kept in the trail
 */
public record DeclareDefault(FundId fund, CommandKey key, String commitment, String reason) {}
