package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * Asks to claim back what a project did not spend as agreed.
 *
 * @param award its number
 * @param amounts by category, at most what was drawn there and has neither come back nor been claimed
 * @param on day of the claim
 * @param dueOn when it is to be paid back, or null
 * @param reason why, in words
 */
public record ClaimUnspent(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        Map<CostCategory, Money> amounts,
        LocalDate on,
        LocalDate dueOn,
        String reason) {

    public ClaimUnspent {
        amounts = CategoryAmounts.typed(amounts);
    }
}
