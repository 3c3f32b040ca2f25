package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;

/**
 * Decides today that money goes back to a contributor.
 *
 * @param commitment its number
 * @param amount at most {@link Restitutable#most()}
 * @param reason in words, kept in the trail
 */
public record DecideRestitution(FundId fund, CommandKey key, String commitment, Money amount, String reason) {}
