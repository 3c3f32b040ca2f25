package coop.impulsion.ledger.store;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.bench.Benchmark;
import coop.impulsion.bench.Database;
import coop.impulsion.bench.Report;
import coop.impulsion.bench.Scale;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.money.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Money commands of one entry with two postings, each in a transaction of its own that waits for the disk, through the
 * project's code for commands and the ledger. Beside them the bare SQL of the same rows into tables of the same form
 * without triggers and foreign keys, and a single {@code UPDATE} of one row, as pgbench would do it.
 */
public final class PostingBenchmark implements Benchmark {

    private static final int FUNDS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final FundClock CLOCK = new FundClock();
    private static final Money AMOUNT = Money.parse("125.50");

    /** Commits one piece of work of a fund on a connection. */
    private interface Work {
        void commit(Connection connection, long fund) throws Exception;
    }

    private record Crew(String name, int threads, int funds) {}

    private static final List<Crew> CREWS = List.of(
            new Crew("1 thread", 1, 1),
            new Crew("4 threads, 1 fund", 4, 1),
            new Crew("4 threads, 4 funds", 4, 4),
            new Crew("8 threads, 8 funds", 8, 8));

    @Override
    public String title() {
        return "Posting, durable";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        Map<String, Work> works = new LinkedHashMap<>();
        works.put("impulsion", PostingBenchmark::ours);
        works.put("bare SQL of the same rows", PostingBenchmark::bare);
        works.put("one row updated", PostingBenchmark::oneRow);
        int rounds = scale.of(5, 1);
        long milliseconds = scale.of(3_000, 300);
        report.say(
                "Commits a second, median of %d rounds of %d ms, in turns; PostgreSQL with fsync on.",
                rounds, milliseconds);
        try (Database database = Database.migrated()) {
            prepare(database);
            for (Work work : works.values()) {
                together(database, work, CREWS.get(0), milliseconds);
            }
            Map<String, Map<Crew, Double>> medians = new LinkedHashMap<>();
            for (Crew crew : CREWS) {
                Map<String, List<Double>> rates = new LinkedHashMap<>();
                for (int round = 0; round < rounds; round++) {
                    for (Map.Entry<String, Work> each : works.entrySet()) {
                        rates.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                                .add(together(database, each.getValue(), crew, milliseconds));
                    }
                }
                rates.forEach((work, all) -> medians.computeIfAbsent(work, key -> new LinkedHashMap<>())
                        .put(
                                crew,
                                all.stream()
                                        .sorted()
                                        .skip((all.size() - 1) / 2)
                                        .findFirst()
                                        .orElseThrow()));
            }
            List<Object> header = new ArrayList<>(List.of("commits a second"));
            CREWS.forEach(crew -> header.add(crew.name()));
            report.columns(header.toArray());
            medians.forEach((work, rate) -> {
                List<Object> row = new ArrayList<>(List.of(work));
                CREWS.forEach(crew -> row.add(rate.get(crew)));
                report.row(row.toArray());
            });
            report.end();
            report.say(
                    "impulsion / one row updated, 1 thread = %.2f (target at least 0.5).",
                    medians.get("impulsion").get(CREWS.get(0))
                            / medians.get("one row updated").get(CREWS.get(0)));
            check(database, report);
        }
    }

    private static void prepare(Database database) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (long fund = 1; fund <= FUNDS; fund++) {
            statements.add(Database.fund(fund));
            statements.add("INSERT INTO ledger_head VALUES (" + fund + ", 0, repeat('0', 64))");
            for (String account : List.of("512100", "754100")) {
                statements.add("INSERT INTO ledger_account (fund_id, code, label, valid_from) VALUES (" + fund + ", '"
                        + account + "', 'Account', DATE '2020-01-01')");
            }
        }
        for (String table : List.of("head", "number", "entry", "posting", "command")) {
            statements.add("CREATE TABLE bare_" + table + " (LIKE ledger_" + table
                    + " INCLUDING INDEXES INCLUDING CONSTRAINTS)");
        }
        statements.add("INSERT INTO bare_head SELECT * FROM ledger_head");
        statements.add("INSERT INTO bare_number SELECT id, 2026, 'BQ', 0 FROM fund");
        statements.add("CREATE TABLE hot AS SELECT id, 0 AS balance FROM fund");
        statements.add("ALTER TABLE hot ADD PRIMARY KEY (id)");
        database.execute(statements.toArray(String[]::new));
    }

    private static double together(Database database, Work work, Crew crew, long milliseconds) throws Exception {
        AtomicLong done = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(crew.threads());
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < crew.threads(); i++) {
            long fund = 1 + i % crew.funds();
            ends.add(threads.submit(() -> {
                try (Connection connection = database.source().getConnection()) {
                    connection.setAutoCommit(false);
                    go.await();
                    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
                    while (System.nanoTime() < end) {
                        work.commit(connection, fund);
                        done.incrementAndGet();
                    }
                    return null;
                }
            }));
        }
        long start = System.nanoTime();
        go.countDown();
        for (Future<?> end : ends) {
            end.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        return done.get() / seconds;
    }

    private static void ours(Connection connection, long fund) throws SQLException {
        // What the server does for a use case: one connection for the whole transaction, whose close() gives nothing
        // back.
        LedgerConnection shared = new LedgerConnection(new OneConnection(connection));
        Ledger ledger = new JdbcLedger(shared, CLOCK, () -> "bench");
        Commands commands = new JdbcCommands(shared, CLOCK);
        FundId id = new FundId(fund);
        commands.once(
                id,
                CommandKey.fresh(),
                "Bench",
                "content",
                () -> ledger.post(new EntryDraft(
                                id,
                                Journal.BQ,
                                DAY,
                                "RC-2026-0001",
                                DAY,
                                "MONEY_RECEIVED",
                                List.of(
                                        PostingDraft.debit("512100", null, null, AMOUNT),
                                        PostingDraft.credit("754100", null, null, AMOUNT)),
                                List.of()))
                        .toString());
        connection.commit();
    }

    private static void bare(Connection connection, long fund) throws SQLException {
        long position;
        String hash;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, hash FROM bare_head WHERE fund_id = ? FOR UPDATE")) {
            select.setLong(1, fund);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                position = row.getLong(1) + 1;
                hash = row.getString(2);
            }
        }
        long number;
        try (PreparedStatement update = connection.prepareStatement("UPDATE bare_number SET last_given = last_given + 1"
                + " WHERE fund_id = ? AND fiscal_year = 2026 AND journal = 'BQ' RETURNING last_given")) {
            update.setLong(1, fund);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                number = row.getLong(1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO bare_entry VALUES (?, ?, 2026, 'BQ', ?, ?, ?, ?, ?, ?, NULL, 'bench', ?, ?, ?)")) {
            insert.setLong(1, fund);
            insert.setLong(2, position);
            insert.setLong(3, number);
            insert.setObject(4, DAY);
            insert.setString(5, "RC-2026-0001");
            insert.setObject(6, DAY);
            insert.setObject(7, DAY);
            insert.setString(8, "MONEY_RECEIVED");
            insert.setTimestamp(9, Timestamp.from(CLOCK.now()));
            insert.setString(10, hash);
            insert.setString(11, hash);
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bare_posting VALUES (?, ?, ?, ?, NULL, NULL, ?, ?)")) {
            for (int line = 1; line <= 2; line++) {
                insert.setLong(1, fund);
                insert.setLong(2, position);
                insert.setInt(3, line);
                insert.setString(4, line == 1 ? "512100" : "754100");
                insert.setLong(5, line == 1 ? AMOUNT.cents() : 0);
                insert.setLong(6, line == 1 ? 0 : AMOUNT.cents());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE bare_head SET position = ?, hash = ? WHERE fund_id = ?")) {
            update.setLong(1, position);
            update.setString(2, hash);
            update.setLong(3, fund);
            update.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bare_command VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, fund);
            insert.setString(2, UUID.randomUUID().toString());
            insert.setString(3, "Bench");
            insert.setString(4, hash);
            insert.setString(5, "BQ-1");
            insert.setTimestamp(6, Timestamp.from(CLOCK.now()));
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static void oneRow(Connection connection, long fund) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE hot SET balance = balance + 1 WHERE id = ?")) {
            update.setLong(1, fund);
            update.executeUpdate();
        }
        connection.commit();
    }

    private static void check(Database database, Report report) throws SQLException {
        long entries = database.number("SELECT count(*) FROM ledger_entry");
        long heads = database.number("SELECT sum(position) FROM ledger_head");
        long postings = database.number("SELECT count(*) FROM ledger_posting");
        long broken = database.number("SELECT count(*) FROM ledger_entry e JOIN ledger_entry n ON n.fund_id = e.fund_id"
                + " AND n.position = e.position + 1 WHERE n.previous_hash <> e.hash OR n.number <> e.number + 1");
        long bare = database.number("SELECT count(*) FROM bare_entry");
        if (entries != heads || postings != 2 * entries || broken != 0) {
            throw new IllegalStateException(entries + " entries, heads at " + heads + ", " + broken + " broken links");
        }
        report.say(
                "Afterwards: %,d entries of ours, two postings each, every chain whole and numbered without a gap; %,d bare ones.",
                entries, bare);
    }
}
