package coop.impulsion.award.model;

import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an act takes from, or gives to, one commitment in one category: 3,333.34 of E-2026-0001 for the first post.
 *
 * @param number the commitment's, as the ledger knows it
 * @param amount above 0.00
 */
public record SharePart(CommitmentId commitment, String number, CostCategory category, Money amount) {

    /** Totals by commitment, as {@code CommitmentHolding} takes them. */
    public static Map<CommitmentId, Money> byCommitment(List<SharePart> parts) {
        Map<CommitmentId, Money> totals = new HashMap<>();
        parts.forEach(part -> totals.merge(part.commitment(), part.amount(), Money::plus));
        return totals;
    }

    /** The same as movements of the sub-ledger, in the order of commitment numbers and categories. */
    public static List<ShareMovement> movements(String award, ShareMovement.Kind kind, List<SharePart> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(SharePart::number).thenComparing(SharePart::category))
                .map(part ->
                        new ShareMovement(award, part.number(), part.category().name(), kind, part.amount()))
                .toList();
    }

    public static Money total(List<SharePart> parts) {
        return Money.sum(parts.stream().map(SharePart::amount).toList());
    }
}
