package coop.impulsion.risksharing;

import java.util.List;
import java.util.SortedSet;

/**
 * The award can't be paid: the smallest set of lines with the greatest deficit, which is unique. Example: engineering of
 * 2,000.00 may only be paid by C1, which can supply 500.00; 1,500.00 are missing.
 *
 * @param missingCents how much these lines lack
 * @param lineKeys the lines
 * @param pledgeIds all eligible commitments that may pay for at least one of them, full ones too, by code point
 * @param canSupplyCents what these can give together
 */
public record Shortfall(long missingCents, SortedSet<String> lineKeys, List<String> pledgeIds, long canSupplyCents)
        implements FundingOutcome {

    public Shortfall {
        pledgeIds = List.copyOf(pledgeIds);
    }
}
