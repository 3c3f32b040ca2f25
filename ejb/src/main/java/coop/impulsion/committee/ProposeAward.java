package coop.impulsion.committee;

import coop.impulsion.award.AwardKind;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.util.Map;

/**
 * What an item's ballot will ask: this much by category, on these conditions; never more than was requested.
 *
 * @param seenVersion of the item on the page
 * @param conditions one sentence a line, or null for none
 */
public record ProposeAward(
        FundId fund,
        ItemId item,
        long seenVersion,
        AwardKind kind,
        Map<CostCategory, Money> amounts,
        String conditions) {

    public ProposeAward {
        amounts = Map.copyOf(amounts);
    }
}
