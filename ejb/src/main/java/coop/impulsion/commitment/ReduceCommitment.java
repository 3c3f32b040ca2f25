package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Reduces a promise, or withdraws it, as far as nothing of it is held or called.
 *
 * @param commitment its number
 * @param newAmount what remains promised; 0.00 withdraws it
 * @param reason in the contributor's words, kept in the trail
 */
public record ReduceCommitment(
        FundId fund, CommandKey key, String commitment, Money newAmount, LocalDate reducedOn, String reason) {}
