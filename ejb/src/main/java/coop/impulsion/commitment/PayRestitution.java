package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Books that the bank has paid a restitution.
 *
 * @param restitution its number
 * @param paidOn the bank's day
 * @param bankReference as the bank's statement says, at most 140 characters, or null
 */
public record PayRestitution(FundId fund, CommandKey key, String restitution, LocalDate paidOn, String bankReference) {}
