package coop.impulsion.award.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.ledger.LedgerInvariant;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** That the shares of awards, line by line, are what the sub-ledger says, and no line is carried beyond what it is. */
@ApplicationScoped
public class AwardInvariants {

    @PersistenceContext
    private EntityManager entityManager;

    @Produces
    public LedgerInvariant carried() {
        return shares("SHARES", "s.share_cents", "RESERVED", "RELEASED");
    }

    @Produces
    public LedgerInvariant drawn() {
        return shares("DRAWS", "s.drawn_cents", "DRAWN", "UNDRAWN");
    }

    /** What an award is now is what was granted and what its amendments changed. */
    @Produces
    public LedgerInvariant amended() {
        return invariant(
                "AMENDED",
                "SELECT a.number AS subject, s.granted_cents AS ledger, CAST(0 AS BIGINT) AS kept FROM award a"
                        + " JOIN award_share s ON s.award_id = a.id WHERE a.fund_id = ?1"
                        + " UNION ALL SELECT a.number, l.awarded_cents, CAST(0 AS BIGINT) FROM award a"
                        + " JOIN award_change x ON x.award_id = a.id JOIN award_change_line l ON l.change_id = x.id"
                        + " WHERE a.fund_id = ?1 UNION ALL SELECT a.number, CAST(0 AS BIGINT), l.amount_cents"
                        + " FROM award a JOIN award_line l ON l.award_id = a.id WHERE a.fund_id = ?1");
    }

    private LedgerInvariant shares(String code, String figure, String plus, String minus) {
        return invariant(
                code,
                "SELECT a.number AS subject, CAST(0 AS BIGINT) AS ledger, " + figure + " AS kept,"
                        + " c.number AS commitment, s.cost_category FROM award a"
                        + " JOIN award_share s ON s.award_id = a.id JOIN commitment c ON c.id = s.commitment_id"
                        + " WHERE a.fund_id = ?1 UNION ALL SELECT m.award, CASE m.kind WHEN '" + plus
                        + "' THEN m.cents WHEN '" + minus + "' THEN -m.cents ELSE 0 END, CAST(0 AS BIGINT),"
                        + " m.commitment, m.cost_category FROM ledger_share_movement m WHERE m.fund_id = ?1",
                ", x.commitment, x.cost_category");
    }

    private LedgerInvariant invariant(String code, String rows) {
        return invariant(code, rows, "");
    }

    /** @param parts what a subject is looked at by, line by line */
    private LedgerInvariant invariant(String code, String rows, String parts) {
        return new LedgerInvariant() {
            @Override
            public String messageKey() {
                return "award.invariant." + code;
            }

            @Override
            public List<Difference> differences(FundId fund) {
                return Row.select(
                                entityManager,
                                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                                        + rows + ") x GROUP BY x.subject" + parts
                                        + " HAVING SUM(x.ledger) <> SUM(x.kept) ORDER BY x.subject LIMIT 100",
                                fund.value())
                        .map(row ->
                                new Difference(row.text(0), Money.ofCents(row.whole(1)), Money.ofCents(row.whole(2))))
                        .toList();
            }
        };
    }
}
