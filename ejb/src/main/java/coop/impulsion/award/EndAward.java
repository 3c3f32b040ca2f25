package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Asks to end an award: what is not paid is given up with it. A decision that was never signed lapses.
 *
 * @param award its number
 * @param on the day it counts from
 * @param reason why, in words
 * @param writesOff whether an advance that is not wholly repaid is given up: its rest is a loss, borne by the
 *     commitments that it was drawn from
 */
public record EndAward(
        FundId fund, CommandKey key, String award, long seenVersion, LocalDate on, String reason, boolean writesOff) {}
