package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one change did to one share: 1,200.00 of the first post taken on, because another contributor is in default.
 *
 * @param number of the change
 * @param released by category
 * @param reserved by category
 * @param amount what the commitment counted for when it was shared out, or null if it was not
 * @param room the most it could take on then, or null
 * @param fair its exact part, in cents, or null
 */
public record ShareChange(
        String number,
        ChangeKind kind,
        LocalDate on,
        String contributorName,
        ContributorClass contributorClass,
        Map<CostCategory, Money> released,
        Map<CostCategory, Money> reserved,
        Money amount,
        Money room,
        Fraction fair) {

    public ShareChange {
        released = CategoryAmounts.of(released);
        reserved = CategoryAmounts.of(reserved);
    }

    public Money releasedTotal() {
        return Money.sum(released.values());
    }

    public Money reservedTotal() {
        return Money.sum(reserved.values());
    }
}
