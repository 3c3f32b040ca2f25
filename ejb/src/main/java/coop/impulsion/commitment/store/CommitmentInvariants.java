package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.ledger.LedgerInvariant;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** That commitments, calls and receipts say the same as the ledger; each sentence is one query. */
@ApplicationScoped
public class CommitmentInvariants {

    @PersistenceContext
    private EntityManager entityManager;

    /** 802000 by contributor is what was promised and not called. */
    @Produces
    public LedgerInvariant promised() {
        return invariant(
                "PROMISED",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT auxiliary AS subject, debit_cents - credit_cents AS ledger, CAST(0 AS BIGINT) AS kept"
                        + " FROM ledger_posting WHERE fund_id = ?1 AND account = '802000'"
                        + " UNION ALL SELECT k.number, CAST(0 AS BIGINT), c.amount_cents - c.called_cents FROM commitment c"
                        + " JOIN contributor k ON k.id = c.contributor_id"
                        + " WHERE c.fund_id = ?1 AND c.nature <> 'PUBLIC_GRANT') x");
    }

    /** 441000 and 467100 by contributor are what was called and not received. */
    @Produces
    public LedgerInvariant receivable() {
        return invariant(
                "RECEIVABLE",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT auxiliary AS subject, debit_cents - credit_cents AS ledger, CAST(0 AS BIGINT) AS kept"
                        + " FROM ledger_posting WHERE fund_id = ?1 AND account IN ('441000', '467100')"
                        + " UNION ALL SELECT k.number, CAST(0 AS BIGINT),"
                        + " a.amount_cents - a.received_cents - a.cancelled_cents FROM commitment_call a"
                        + " JOIN commitment c ON c.id = a.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                        + " WHERE a.fund_id = ?1) x");
    }

    /** A commitment's calls and receipts are those of its call rows. */
    @Produces
    public LedgerInvariant called() {
        return invariant(
                "CALLED",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT c.number AS subject, CAST(0 AS BIGINT) AS ledger, c.called_cents AS kept"
                        + " FROM commitment c WHERE c.fund_id = ?1 UNION ALL SELECT c.number,"
                        + " a.amount_cents - a.cancelled_cents, CAST(0 AS BIGINT) FROM commitment_call a"
                        + " JOIN commitment c ON c.id = a.commitment_id WHERE a.fund_id = ?1) x");
    }

    @Produces
    public LedgerInvariant paidIn() {
        return invariant(
                "PAID_IN",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT c.number AS subject, CAST(0 AS BIGINT) AS ledger, c.paid_in_cents AS kept"
                        + " FROM commitment c WHERE c.fund_id = ?1 UNION ALL SELECT c.number, a.received_cents,"
                        + " CAST(0 AS BIGINT) FROM commitment_call a JOIN commitment c ON c.id = a.commitment_id"
                        + " WHERE a.fund_id = ?1) x");
    }

    /** What went back to a contributor is what its restitutions say, and the ledger. */
    @Produces
    public LedgerInvariant refunded() {
        return invariant(
                "REFUNDED",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT c.number AS subject, CAST(0 AS BIGINT) AS ledger, c.refunded_cents AS kept"
                        + " FROM commitment c WHERE c.fund_id = ?1 UNION ALL SELECT p.reference,"
                        + " p.debit_cents - p.credit_cents, CAST(0 AS BIGINT) FROM ledger_posting p JOIN ledger_entry e"
                        + " ON e.fund_id = p.fund_id AND e.position = p.position WHERE p.fund_id = ?1"
                        + " AND p.account = '467700' AND e.label_code = 'RESTITUTION_PAID') x");
    }

    /** 467700 by contributor is what was paid too much and what is owed back and not paid. */
    @Produces
    public LedgerInvariant owed() {
        return invariant(
                "OWED",
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT auxiliary AS subject, credit_cents - debit_cents AS ledger, CAST(0 AS BIGINT) AS kept"
                        + " FROM ledger_posting WHERE fund_id = ?1 AND account = '467700' UNION ALL SELECT k.number,"
                        + " CAST(0 AS BIGINT), r.amount_cents - r.matched_cents FROM commitment_receipt r"
                        + " JOIN contributor k ON k.id = r.contributor_id WHERE r.fund_id = ?1 AND r.status = 'CALLED'"
                        + " UNION ALL SELECT k.number, CAST(0 AS BIGINT), s.amount_cents FROM commitment_restitution s"
                        + " JOIN commitment c ON c.id = s.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                        + " WHERE s.fund_id = ?1 AND s.status = 'DECIDED') x");
    }

    /** What awards hold of a commitment is what the sub-ledger says; returned money is free again. */
    @Produces
    public LedgerInvariant held() {
        return shares("HELD", "c.held_cents", "RESERVED", "'RELEASED', 'RETURNED'");
    }

    @Produces
    public LedgerInvariant drawn() {
        return shares("DRAWN", "c.drawn_cents", "DRAWN", "'UNDRAWN'");
    }

    @Produces
    public LedgerInvariant returned() {
        return shares("RETURNED", "c.returned_cents", "RETURNED", "''");
    }

    private LedgerInvariant shares(String code, String figure, String plus, String minus) {
        return invariant(
                code,
                "SELECT x.subject, CAST(SUM(x.ledger) AS BIGINT), CAST(SUM(x.kept) AS BIGINT) FROM ("
                        + "SELECT c.number AS subject, CAST(0 AS BIGINT) AS ledger, " + figure + " AS kept"
                        + " FROM commitment c WHERE c.fund_id = ?1 UNION ALL SELECT s.commitment, CASE WHEN s.kind = '"
                        + plus + "' THEN s.cents WHEN s.kind IN (" + minus + ") THEN -s.cents ELSE 0 END,"
                        + " CAST(0 AS BIGINT) FROM ledger_share_movement s WHERE s.fund_id = ?1) x");
    }

    private LedgerInvariant invariant(String code, String sums) {
        return new LedgerInvariant() {
            @Override
            public String messageKey() {
                return "commitment.invariant." + code;
            }

            @Override
            public List<Difference> differences(FundId fund) {
                return Row.select(
                                entityManager,
                                sums + " GROUP BY x.subject HAVING SUM(x.ledger) <> SUM(x.kept)"
                                        + " ORDER BY x.subject LIMIT 100",
                                fund.value())
                        .map(row ->
                                new Difference(row.text(0), Money.ofCents(row.whole(1)), Money.ofCents(row.whole(2))))
                        .toList();
            }
        };
    }
}
