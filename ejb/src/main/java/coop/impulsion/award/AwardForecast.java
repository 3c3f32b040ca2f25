package coop.impulsion.award;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.util.List;

/**
 * What an act would do to the contributors behind an award, before it is done: a payment of 7,500.00 would draw 3,750.00
 * from public bodies, of which 2,500.00 from E-2026-0001.
 *
 * @param total what the act moves
 * @param classes those that bear or get something, public first
 * @param parts the commitments that do, by class and the largest first
 * @param missing money that a payment would need and that has not come in; empty for other acts
 */
public record AwardForecast(Money total, List<ClassAmount> classes, List<Part> parts, List<MissingMoney> missing) {

    public AwardForecast {
        classes = List.copyOf(classes);
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    public Money of(ContributorClass contributorClass) {
        return Money.sum(classes.stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .map(ClassAmount::amount)
                .toList());
    }

    public Money missingTotal() {
        return Money.sum(missing.stream().map(MissingMoney::amount).toList());
    }

    public record ClassAmount(ContributorClass contributorClass, Money amount, int commitments) {}

    /** @param commitment its number */
    public record Part(String commitment, String contributorName, ContributorClass contributorClass, Money amount) {}
}
