package coop.impulsion.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A whole run in the server on PostgreSQL, from the button to the last document: figures read, assembled, printed, made
 * accessible, stored exactly once, each committed alone. The fund is the demo's, with its contributors, their commitments
 * and all movements of these doubled until they are enough.
 */
public final class StatementRunBenchmark implements Benchmark {

    private static final String CLONES_OF = " FROM %s, generate_series(1, %d) n WHERE %s";

    @Override
    public String title() {
        return "A run of statements in the server";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        int copies = scale.of(60, 1);
        Path data = Installation.folder("run");
        try (Database database = Database.empty()) {
            database.execute(
                    "CREATE ROLE bench_owner LOGIN PASSWORD 'bench'",
                    "CREATE ROLE bench_app LOGIN PASSWORD 'bench'",
                    "ALTER DATABASE postgres OWNER TO bench_owner",
                    "ALTER SCHEMA public OWNER TO bench_owner");
            Map<String, String> variables = Map.of(
                    "IMPULSION_DB_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                    "IMPULSION_DB_USER", "bench_app",
                    "IMPULSION_DB_PASSWORD", "bench",
                    "IMPULSION_DB_OWNER", "bench_owner",
                    "IMPULSION_DB_OWNER_PASSWORD", "bench");
            try (Installation installation = Installation.portal(data, variables)) {
                Visitor manager = new Visitor(installation.address());
                manager.signIn("nadia", installation.password("nadia"));
                report.columns("run", "documents", "seconds", "a second", "server cpu ms each", "KiB each");
                row(report, "first, of the demo's own", run(installation, database, manager, 400));
                multiply(database, copies);
                row(
                        report,
                        "cold code, " + (1 + copies) + " times the demo",
                        run(installation, database, manager, 380));
                row(report, "warm, " + (1 + copies) + " times the demo", run(installation, database, manager, 360));
                report.end();
                report.say(
                        "Server peak %d MiB. Target: 100 a second on two cores; 50,000 in 9 minutes.",
                        installation.peakMebibytes());
            }
        }
    }

    private record Run(long documents, double seconds, double processor, long bytes) {}

    private static Run run(Installation installation, Database database, Visitor manager, int daysBack)
            throws Exception {
        String from = day(database, daysBack);
        String to = day(database, 1);
        double processor = installation.processorSeconds();
        long start = System.nanoTime();
        manager.send("/statement/list.xhtml", "ask", Map.of("ask:from", from, "ask:to", to, "ask:send", "send"));
        while (database.number("SELECT count(*) FROM statement_run WHERE status = 'RUNNING'") > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long run = database.number("SELECT max(id) FROM statement_run");
        long documents = database.number("SELECT count(*) FROM statement_document WHERE run_id = ?", run);
        long done =
                database.number("SELECT count(*) FROM statement_document WHERE run_id = ? AND status = 'DONE'", run);
        if (documents == 0 || done != documents) {
            throw new IllegalStateException(done + " of " + documents + " documents were made");
        }
        long bytes = database.number("SELECT sum(size_bytes) FROM statement_document WHERE run_id = ?", run);
        return new Run(documents, seconds, installation.processorSeconds() - processor, bytes);
    }

    private static void row(Report report, String name, Run run) {
        report.row(
                name,
                run.documents(),
                run.seconds(),
                run.documents() / run.seconds(),
                run.processor() / run.documents() * 1_000,
                run.bytes() / 1024.0 / run.documents());
    }

    private static String day(Database database, int daysBack) throws SQLException {
        return String.format(
                "%02d/%02d/%04d",
                database.number("SELECT extract(day FROM current_date - " + daysBack + ")"),
                database.number("SELECT extract(month FROM current_date - " + daysBack + ")"),
                database.number("SELECT extract(year FROM current_date - " + daysBack + ")"));
    }

    /** Copies carry the number of their original with a suffix; their movements lie in the original's entries. */
    private static void multiply(Database database, int copies) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add(
                "INSERT INTO contributor (id, fund_id, number, contributor_class, name, language, address, version) SELECT"
                        + " 1000000 * n + id, fund_id, number || '.' || n, contributor_class, name || ' ' || n, language, address, 1"
                        + CLONES_OF.formatted("contributor", copies, "TRUE"));
        statements.add(
                "INSERT INTO commitment SELECT (c).* FROM (SELECT jsonb_populate_record(k, jsonb_build_object('id',"
                        + " 1000000 * n + id, 'number', number || '.' || n, 'contributor_id', 1000000 * n + contributor_id)) AS c"
                        + CLONES_OF.formatted("commitment k", copies, "TRUE") + ") x");
        statements.add(
                "INSERT INTO ledger_posting SELECT fund_id, position, 1000 * n + line_no, account, auxiliary || '.' || n,"
                        + " reference || '.' || n, debit_cents, credit_cents"
                        + CLONES_OF.formatted(
                                "ledger_posting", copies, "account IN ('441000', '467100') AND reference IS NOT NULL"));
        statements.add(
                "INSERT INTO ledger_share_movement SELECT fund_id, position, 100000 * n + line_no, award, commitment || '.'"
                        + " || n, cost_category, kind, cents"
                        + CLONES_OF.formatted("ledger_share_movement", copies, "TRUE"));
        database.fill(statements.toArray(String[]::new));
        database.execute("ANALYZE");
    }
}
