package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;

/**
 * Asks to share out again what nobody carries of an award.
 *
 * @param award its number
 * @param seenVersion version of the award on the page that was filled in
 */
public record CoverGap(FundId fund, CommandKey key, String award, long seenVersion) {}
