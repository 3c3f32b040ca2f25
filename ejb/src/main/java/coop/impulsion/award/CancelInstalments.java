package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks to give up instalments that are not paid.
 *
 * @param award its number
 * @param on the day it counts from
 * @param reason why, in words
 */
public record CancelInstalments(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        List<InstalmentId> instalments,
        LocalDate on,
        String reason) {

    public CancelInstalments {
        instalments = List.copyOf(instalments);
    }
}
