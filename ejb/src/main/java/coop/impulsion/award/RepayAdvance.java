package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * Asks to book that a part of a recoverable advance was repaid.
 *
 * @param award its number
 * @param amounts by category, at most what was drawn there and has not come back
 * @param receivedOn the bank's date
 * @param bankReference as the bank's statement says, at most 40 characters, or null
 */
public record RepayAdvance(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        Map<CostCategory, Money> amounts,
        LocalDate receivedOn,
        String bankReference) {

    public RepayAdvance {
        amounts = CategoryAmounts.typed(amounts);
    }
}
