package coop.impulsion.award;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Map;

/**
 * Asks to amend an award in force: less, more, or between categories.
 *
 * @param award its number
 * @param seenVersion version of the award on the page that was filled in
 * @param amounts what is to be paid in all by category, paid and cancelled parts apart: what was paid counts, what was
 *     cancelled does not; a category that is left out goes to 0.00
 * @param dueOn when what comes on top is due, in an instalment of its own; null if nothing does
 * @param condition what must be shown before that instalment, one sentence, or null
 * @param decisionRef number of the session or name of who decided, at most 40 characters, or null
 * @param reason in words
 */
public record AmendAward(
        FundId fund,
        CommandKey key,
        String award,
        long seenVersion,
        Map<CostCategory, Money> amounts,
        LocalDate dueOn,
        String condition,
        String decisionRef,
        String reason) {

    public AmendAward {
        amounts = CategoryAmounts.typed(amounts);
    }
}
