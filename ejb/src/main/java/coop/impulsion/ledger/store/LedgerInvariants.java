package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.LedgerInvariant;
import coop.impulsion.ledger.LedgerInvariant.Difference;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The sentences of {@code docs/rules/ledger.md} that the ledger's own rows must fulfil. */
@ApplicationScoped
public class LedgerInvariants {

    private static final String SUM =
            "SELECT CAST(COALESCE(SUM(%s), 0) AS BIGINT), CAST(COALESCE(SUM(%s), 0) AS BIGINT)"
                    + " FROM ledger_posting WHERE fund_id = ? AND (%s)";

    private LedgerQueries queries;

    public LedgerInvariants() {}

    @Inject
    LedgerInvariants(LedgerQueries queries) {
        this.queries = queries;
    }

    public List<LedgerInvariant> all() {
        return List.of(
                equalSums("BALANCED", "debit_cents", "credit_cents", "TRUE"),
                equalSums(
                        "IN_KIND",
                        "CASE WHEN account LIKE '86%' THEN debit_cents - credit_cents ELSE 0 END",
                        "CASE WHEN account LIKE '87%' THEN credit_cents - debit_cents ELSE 0 END",
                        "account LIKE '86%' OR account LIKE '87%'"),
                equalSums(
                        "OFF_BALANCE",
                        "CASE WHEN account = '809000' THEN 0 ELSE debit_cents - credit_cents END",
                        "CASE WHEN account = '809000' THEN credit_cents - debit_cents ELSE 0 END",
                        "account LIKE '80%'"),
                notBelowZero("AID_TO_PAY", "467500", "credit_cents - debit_cents"),
                notBelowZero("PROMISED", "802000", "debit_cents - credit_cents"),
                undrawnShares(),
                spentShares());
    }

    private LedgerInvariant equalSums(String code, String left, String right, String where) {
        return invariant(
                code,
                fund -> queries.list(
                        SUM.formatted(left, right, where),
                        row -> new Difference("", Money.ofCents(row.getLong(1)), Money.ofCents(row.getLong(2))),
                        fund.value()));
    }

    /** By project or contributor nothing is owed the wrong way round. */
    private LedgerInvariant notBelowZero(String code, String account, String side) {
        return invariant(
                code,
                fund -> queries.list(
                        "SELECT auxiliary, CAST(SUM(" + side
                                + ") AS BIGINT) FROM ledger_posting WHERE fund_id = ? AND account = ?"
                                + " GROUP BY auxiliary HAVING SUM(" + side + ") < 0 ORDER BY auxiliary",
                        row -> new Difference(row.getString(1), Money.ofCents(row.getLong(2)), Money.ZERO),
                        fund.value(),
                        account));
    }

    /** For each award its undrawn shares are what 467500 and 801000 still hold on it. */
    private LedgerInvariant undrawnShares() {
        return invariant(
                "UNDRAWN_SHARES",
                fund -> queries.list(
                        "SELECT award, CAST(SUM(booked) AS BIGINT), CAST(SUM(undrawn) AS BIGINT) FROM ("
                                + " SELECT reference AS award, CASE WHEN account = '467500' THEN credit_cents - debit_cents"
                                + " ELSE debit_cents - credit_cents END AS booked, CAST(0 AS BIGINT) AS undrawn"
                                + " FROM ledger_posting WHERE fund_id = ? AND account IN ('467500', '801000')"
                                + " UNION ALL SELECT award, CAST(0 AS BIGINT), CASE WHEN kind IN ('RESERVED', 'UNDRAWN') THEN cents"
                                + " WHEN kind IN ('RELEASED', 'DRAWN') THEN -cents ELSE 0 END"
                                + " FROM ledger_share_movement WHERE fund_id = ?) b"
                                + " GROUP BY award HAVING SUM(booked) <> SUM(undrawn) ORDER BY award",
                        row -> new Difference(
                                row.getString(1), Money.ofCents(row.getLong(2)), Money.ofCents(row.getLong(3))),
                        fund.value(),
                        fund.value()));
    }

    /** For each award what was drawn and not returned is what the bank paid and did not get back. */
    private LedgerInvariant spentShares() {
        return invariant(
                "SPENT_SHARES",
                fund -> queries.list(
                        "SELECT award, CAST(SUM(booked) AS BIGINT), CAST(SUM(spent) AS BIGINT) FROM ("
                                + " SELECT p.reference AS award, p.debit_cents - p.credit_cents AS booked,"
                                + " CAST(0 AS BIGINT) AS spent FROM ledger_posting p JOIN ledger_entry e"
                                + " ON e.fund_id = p.fund_id AND e.position = p.position WHERE p.fund_id = ? AND e.journal = 'BQ'"
                                + " AND p.account IN ('467500', '274200', '467600')"
                                + " UNION ALL SELECT award, CAST(0 AS BIGINT), CASE WHEN kind = 'DRAWN' THEN cents"
                                + " WHEN kind IN ('UNDRAWN', 'RETURNED') THEN -cents ELSE 0 END"
                                + " FROM ledger_share_movement WHERE fund_id = ?) b"
                                + " GROUP BY award HAVING SUM(booked) <> SUM(spent) ORDER BY award",
                        row -> new Difference(
                                row.getString(1), Money.ofCents(row.getLong(2)), Money.ofCents(row.getLong(3))),
                        fund.value(),
                        fund.value()));
    }

    private interface Check {
        List<Difference> on(FundId fund);
    }

    private static LedgerInvariant invariant(String code, Check check) {
        return new LedgerInvariant() {
            @Override
            public String messageKey() {
                return "ledger.invariant." + code;
            }

            @Override
            public List<Difference> differences(FundId fund) {
                return check.on(fund).stream()
                        .filter(one -> !one.expected().equals(one.found()))
                        .limit(100)
                        .toList();
            }
        };
    }
}
