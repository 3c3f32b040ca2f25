package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.bench.Benchmark;
import coop.impulsion.bench.Contest;
import coop.impulsion.bench.Database;
import coop.impulsion.bench.Report;
import coop.impulsion.bench.Scale;
import coop.impulsion.bench.Times;
import coop.impulsion.ledger.BalanceLineView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The balance of a year beside the barest query that can be asked: the sums of all postings of a fund by account. */
public final class BalanceBenchmark implements Benchmark {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final int ACCOUNTS = 10;
    private static final int LINES = 4;

    @Override
    public String title() {
        return "Trial balance";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        int[] sizes = scale.sizes(1_000, 10_000, 100_000, 1_000_000);
        Map<String, Map<Integer, Times>> warm = new LinkedHashMap<>();
        report.say("Seconds on PostgreSQL for the balance of a year, median of the rounds (least–most).");
        try (Database database = Database.migrated()) {
            for (int i = 0; i < sizes.length; i++) {
                fill(database, i + 1, sizes[i]);
            }
            database.execute("VACUUM ANALYZE ledger_entry", "VACUUM ANALYZE ledger_posting");
            for (int i = 0; i < sizes.length; i++) {
                FundId fund = new FundId(i + 1);
                try (Connection connection = database.source().getConnection()) {
                    BalanceRows rows =
                            new BalanceRows(new LedgerQueries(new LedgerConnection(new OneConnection(connection))));
                    compare(rows.general(fund, FROM, TO), bare(connection, fund));
                    new Contest()
                            .add("impulsion", () -> rows.general(fund, FROM, TO))
                            .add("bare query", () -> bare(connection, fund))
                            .warm(scale.of(7, 2), scale.of(2, 0))
                            .forEach((name, times) -> warm.computeIfAbsent(name, key -> new LinkedHashMap<>())
                                    .put((int) fund.value(), times));
                }
            }
        }
        List<Object> header = new ArrayList<>(List.of("postings"));
        for (int size : sizes) {
            header.add(String.format("%,d", size).replace(',', ' '));
        }
        report.columns(header.toArray());
        warm.forEach((name, times) -> {
            List<Object> row = new ArrayList<>(List.of(name));
            times.values().forEach(each -> row.add(Report.spread(each)));
            report.row(row.toArray());
        });
        report.end();
        report.say(
                "Compared before: debit and credit of every account. impulsion / bare query = %.2f (target at most 2).",
                warm.get("impulsion").get(sizes.length).median()
                        / warm.get("bare query").get(sizes.length).median());
    }

    /** Entries of four lines; accounts of the balance sheet only, so that both questions have one answer. */
    private static void fill(Database database, int fund, int postings) throws SQLException {
        int entries = postings / LINES;
        database.fill(
                Database.fund(fund),
                "INSERT INTO ledger_account (fund_id, code, label, valid_from) SELECT " + fund
                        + ", CAST(512100 + n AS VARCHAR), 'Account ' || n, DATE '2020-01-01' FROM generate_series(0, "
                        + (ACCOUNTS - 1) + ") n",
                "INSERT INTO ledger_head VALUES (" + fund + ", " + entries + ", repeat('0', 64))",
                "INSERT INTO ledger_entry SELECT " + fund + ", n, 2026, 'BQ', n, DATE '2026-01-01' + CAST(n * 365 / "
                        + (entries + 1)
                        + " AS INT), 'RC-2026-' || n, DATE '2026-01-01', DATE '2026-01-01', 'MONEY_RECEIVED',"
                        + " NULL, 'bench', TIMESTAMP '2026-01-01 00:00:00', repeat('0', 64), repeat('0', 64)"
                        + " FROM generate_series(1, CAST(" + entries + " AS BIGINT)) n",
                "INSERT INTO ledger_posting SELECT " + fund + ", n, l, CAST(512100 + (n + l * (n % 3 + 1)) % "
                        + ACCOUNTS
                        + " AS VARCHAR), NULL, NULL, CASE WHEN l <= 2 THEN 100 + n % 977 ELSE 0 END,"
                        + " CASE WHEN l > 2 THEN 100 + n % 977 ELSE 0 END FROM generate_series(1, CAST(" + entries
                        + " AS BIGINT)) n, generate_series(1, " + LINES + ") l");
    }

    private static Map<String, List<Long>> bare(Connection connection, FundId fund) throws SQLException {
        Map<String, List<Long>> sums = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT account, CAST(sum(debit_cents) AS BIGINT), CAST(sum(credit_cents) AS BIGINT) FROM ledger_posting"
                        + " WHERE fund_id = ? GROUP BY account ORDER BY account")) {
            select.setLong(1, fund.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sums.put(row.getString(1), List.of(row.getLong(2), row.getLong(3)));
                }
            }
        }
        return sums;
    }

    private static void compare(List<BalanceLineView> ours, Map<String, List<Long>> bare) {
        Map<String, List<Long>> sums = new LinkedHashMap<>();
        ours.forEach(line -> sums.put(
                line.account(), List.of(line.debit().cents(), line.credit().cents())));
        if (!sums.equals(bare)) {
            throw new IllegalStateException(sums + " differs from " + bare);
        }
    }
}
