package coop.impulsion.committee;

import coop.impulsion.award.AwardKind;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A decision as it was told to the carrier.
 *
 * @param heldAt when the session was held
 * @param kind how the money is given
 * @param amounts granted by category, empty unless granted
 * @param total their sum, 0.00 unless granted
 * @param conditions one sentence each, empty unless granted with conditions
 * @param reasons why, paragraphs separated by line breaks
 * @param letter what the fund wrote
 * @param awardNumber null unless granted
 */
public record DecisionView(
        String session,
        Instant heldAt,
        Instant releasedAt,
        Minutes.Outcome outcome,
        AwardKind kind,
        Map<CostCategory, Money> amounts,
        Money total,
        List<String> conditions,
        String reasons,
        String letter,
        String awardNumber) {

    public DecisionView {
        amounts = Map.copyOf(amounts);
        conditions = List.copyOf(conditions);
    }
}
