package coop.impulsion.award.store;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.MissingMoney;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.MoneyThere;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.Nature;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares draws with what commitments have paid in, all at once, so that a refusal can name everybody whose money is
 * missing. The holding's own conditions stand behind it.
 */
@ApplicationScoped
public class SqlMoneyThere implements MoneyThere {

    /** Paid in and neither drawn nor ordered; below zero where prefinancing has stood in. */
    private static final String PAID_LEFT =
            "c.paid_in_cents - c.refunded_cents - (c.drawn_cents + c.ordered_cents - c.returned_cents)";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void require(Award award, List<SharePart> draws) {
        List<MissingMoney> missing = missing(award, draws);
        if (!missing.isEmpty()) {
            Money total = Money.sum(missing.stream().map(MissingMoney::amount).toList());
            throw new AwardRefused(Reason.MONEY_MISSING, null, total, missing);
        }
    }

    @Override
    public List<MissingMoney> missing(Award award, List<SharePart> draws) {
        List<MissingMoney> missing = notPaidIn(award, SharePart.byCommitment(draws));
        long prefinanced = missing.stream()
                .filter(MissingMoney::isNotified)
                .mapToLong(one -> one.amount().cents())
                .sum();
        boolean isPrefinanced =
                missing.stream().allMatch(MissingMoney::isNotified) && prefinanced <= prefinancingLeft(award.fund());
        return isPrefinanced ? List.of() : missing;
    }

    private List<MissingMoney> notPaidIn(Award award, Map<CommitmentId, Money> draws) {
        // One query over the award's commitments: a draw touches most of them.
        List<MissingMoney> missing = new ArrayList<>();
        Row.select(
                        entityManager,
                        "SELECT c.id, c.number, k.number, k.name, c.nature, " + PAID_LEFT
                                + ", c.called_cents - c.paid_in_cents"
                                + " FROM commitment c JOIN contributor k ON k.id = c.contributor_id"
                                + " WHERE c.id IN (SELECT s.commitment_id FROM award_share s WHERE s.award_id = ?1)"
                                + " ORDER BY c.number",
                        award.id().value())
                .forEach(row -> {
                    Money draw = draws.getOrDefault(new CommitmentId(row.whole(0)), Money.ZERO);
                    Money lacking = draw.minus(Money.ofCents(row.whole(5)).max(Money.ZERO));
                    if (draw.isPositive() && lacking.isPositive()) {
                        boolean isNotified = row.constant(4, Nature.class) == Nature.PUBLIC_GRANT
                                && draw.cents() <= row.whole(5) + row.whole(6);
                        missing.add(new MissingMoney(row.text(1), row.text(2), row.text(3), lacking, isNotified));
                    }
                });
        return missing;
    }

    private long prefinancingLeft(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT f.prefinancing_cents - (SELECT CAST(COALESCE(SUM(GREATEST(0, -(" + PAID_LEFT
                                + "))), 0) AS BIGINT) FROM commitment c WHERE c.fund_id = f.id) FROM fund f WHERE f.id = ?1",
                        fund.value())
                .findFirst()
                .orElseThrow()
                .whole(0);
    }
}
