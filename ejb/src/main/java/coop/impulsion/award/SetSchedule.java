package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.util.List;

/**
 * Asks for a schedule of instalments in place of the one before.
 *
 * @param award its number
 * @param seenVersion version of the award on the page that was filled in
 */
public record SetSchedule(
        FundId fund, CommandKey key, String award, long seenVersion, List<PlanInstalment> instalments) {

    public SetSchedule {
        instalments = List.copyOf(instalments);
    }
}
