package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.ServerOfItsOwn;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A server is killed twice (SIGKILL), while people post and while statements are made, and starts again each time: what
 * it had answered is there, nothing is half there, and each contributor gets one document.
 */
class KilledServerIT {

    private static final Pattern RECEIPT = Pattern.compile("R-\\d{4}-\\d{4,}");
    private static final Pattern PROGRESS = Pattern.compile("<progress\\b([^>]*)>");

    private static final int PEOPLE = 4;
    private static final int ACKNOWLEDGED = 40;

    private EmbeddedPostgres postgresql;
    private ServerOfItsOwn server;

    @BeforeEach
    void prepare() throws IOException, SQLException {
        boolean isH2 = System.getProperty("it.database").equals("h2");
        Map<String, String> environment = new HashMap<>(Map.of(
                "IMPULSION_DB_USER", "impulsion_app",
                "IMPULSION_DB_PASSWORD", "app-of-the-drill",
                "IMPULSION_DB_OWNER", "impulsion_owner",
                "IMPULSION_DB_OWNER_PASSWORD", "owner-of-the-drill"));
        if (!isH2) {
            postgresql = EmbeddedPostgres.builder().start();
            try (Connection superuser = postgresql.getPostgresDatabase().getConnection();
                    Statement statement = superuser.createStatement()) {
                statement.execute("CREATE ROLE impulsion_owner LOGIN PASSWORD 'owner-of-the-drill'");
                statement.execute("CREATE ROLE impulsion_app LOGIN PASSWORD 'app-of-the-drill'");
                statement.execute("CREATE DATABASE impulsion OWNER impulsion_owner");
            }
            environment.put("IMPULSION_DB_DRIVER", "postgresql");
            environment.put("IMPULSION_DB_URL", url());
        }
        server = new ServerOfItsOwn(Path.of(System.getProperty("it.data"), "killed"), environment);
    }

    @AfterEach
    void tidyUp() throws IOException {
        server.close();
        if (postgresql != null) {
            postgresql.close();
        }
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        server.start();
        Set<String> acknowledged = killWhilePosting();
        server.start();
        assertEverythingAnsweredIsThere(acknowledged);
        assertBooksHold();
        Visitor nadia = server.visitor("nadia");
        String run = killWhileStatementsAreMade(nadia);
        server.start();
        nadia = server.visitor("nadia");
        awaitEnd(nadia, run);
        Map<String, Integer> first = documents(nadia, run);
        assertEquals(run, ask(nadia, "01/01/2026", "23/11/2026"), "asking again gives the run that is there");
        assertEquals(first, documents(nadia, run), "and changes nothing");
        server.kill();
        assertSound(run, first);
    }

    // --- Posting -----------------------------------------------------------------------------------------------------

    /** @return numbers of the receipts that the server said it had booked */
    private Set<String> killWhilePosting() throws InterruptedException {
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        Visitor marc = server.visitor("marc");
        Answer form = marc.get("/commitment/recordreceipt.xhtml");
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            people.execute(() -> postUntilTheEnd(marc, acknowledged));
        }
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (acknowledged.size() < ACKNOWLEDGED && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        server.kill();
        people.shutdown();
        assertTrue(people.awaitTermination(1, TimeUnit.MINUTES), form::toString);
        assertTrue(acknowledged.size() >= ACKNOWLEDGED, "booked: " + acknowledged);
        return acknowledged;
    }

    private static void postUntilTheEnd(Visitor marc, Set<String> acknowledged) {
        try {
            while (true) {
                Answer form = marc.get("/commitment/recordreceipt.xhtml");
                Answer done = marc.submit(
                        form,
                        form.form("receipt"),
                        Map.of("amount", "12,34", "payer", "Quelqu’un", "origin", "UNKNOWN"));
                Matcher number = RECEIPT.matcher(done.path());
                if (done.status() != 200 || !number.find()) {
                    throw new IllegalStateException("not booked: " + done);
                }
                acknowledged.add(number.group());
            }
        } catch (Visitor.PortalGone killed) {
            // As intended.
        }
    }

    private void assertEverythingAnsweredIsThere(Set<String> acknowledged) {
        Visitor marc = server.visitor("marc");
        List<String> lost = acknowledged.stream()
                .filter(number ->
                        marc.get("/commitment/receipt.xhtml?number=" + number).status() != 200)
                .toList();
        assertEquals(List.of(), lost, "answered and lost");
    }

    private void assertBooksHold() {
        Visitor marc = server.visitor("marc");
        Answer page = marc.get("/ledger/verification.xhtml");
        Answer verified = marc.submit(page, page.form("verification"), Map.of());
        assertTrue(verified.shows("La chaîne tient") || verified.body().contains("chip-good"), verified::toString);
    }

    // --- Statements --------------------------------------------------------------------------------------------------

    /** @return number of the run that was hit in its middle */
    private String killWhileStatementsAreMade(Visitor nadia) {
        String run = ask(nadia, "01/01/2026", "23/11/2026");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        int[] progress = progress(nadia, run);
        while (progress[0] == 0 && Instant.now().isBefore(end)) {
            progress = progress(nadia, run);
        }
        server.kill();
        assertTrue(progress[0] > 0 && progress[0] < progress[1], "killed after " + progress[0] + " of " + progress[1]);
        return run;
    }

    private static String ask(Visitor nadia, String from, String to) {
        Answer page = nadia.get("/statement/list.xhtml");
        Answer run = nadia.submit(page, page.form("ask"), Map.of("from", from, "to", to));
        assertTrue(run.path().startsWith("/statement/run.xhtml?number="), run::toString);
        return run.path().replaceFirst(".*number=([^&]*).*", "$1");
    }

    /** Settled documents, and all of them. */
    private static int[] progress(Visitor nadia, String run) {
        Matcher progress =
                PROGRESS.matcher(nadia.get("/statement/run.xhtml?number=" + run).body());
        assertTrue(progress.find());
        String attributes = progress.group(1);
        return new int[] {
            Integer.parseInt(attributes.replaceFirst("(?s).*\\bvalue=\"(\\d+)\".*", "$1")),
            Integer.parseInt(attributes.replaceFirst("(?s).*\\bmax=\"(\\d+)\".*", "$1"))
        };
    }

    private static void awaitEnd(Visitor nadia, String run) {
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        int[] progress = progress(nadia, run);
        while (progress[0] < progress[1]) {
            assertTrue(Instant.now().isBefore(end), "the run stands still at " + progress[0] + " of " + progress[1]);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            progress = progress(nadia, run);
        }
    }

    /** Size of each document by its name. */
    private static Map<String, Integer> documents(Visitor nadia, String run) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        Answer zip = nadia.get("/statement/file?run=" + run);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertEquals(null, sizes.put(entry.getName(), entries.readAllBytes().length), "twice: " + entry);
            }
        }
        return sizes;
    }

    // --- What the database holds -------------------------------------------------------------------------------------

    private void assertSound(String run, Map<String, Integer> documents) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "impulsion_owner", "owner-of-the-drill")) {
            for (String fund : texts(connection, "SELECT id FROM fund")) {
                assertEquals(List.of(), BooksByHand.faults(connection, Long.parseLong(fund)), "books");
            }
            List<String> contributors = names(
                    run,
                    texts(
                            connection,
                            "SELECT number FROM contributor c WHERE EXISTS (SELECT 1 FROM commitment k WHERE k.contributor_id = c.id)"
                                    + " OR EXISTS (SELECT 1 FROM commitment_in_kind g WHERE g.contributor_id = c.id)"));
            List<String> made = names(
                    run,
                    texts(
                            connection,
                            "SELECT c.number FROM statement_document d JOIN contributor c ON c.id = d.contributor_id"
                                    + " JOIN statement_run r ON r.id = d.run_id WHERE r.status = 'DONE' AND d.status = 'DONE'"
                                    + " AND r.number = '" + run + "'"));
            assertTrue(contributors.size() >= 45, contributors::toString);
            assertEquals(contributors, List.copyOf(documents.keySet()), "one for each contributor, none missing");
            assertEquals(contributors, made, "exactly one");
            assertEquals(List.of("1"), texts(connection, "SELECT COUNT(*) FROM statement_run"), "runs");
        }
    }

    private static List<String> names(String run, List<String> contributors) {
        return contributors.stream()
                .map(number -> "etat-impact-" + run + "-" + number + ".pdf")
                .sorted()
                .toList();
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private String url() {
        return postgresql == null
                ? "jdbc:h2:file:" + server.data().resolve("database/impulsion")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;NON_KEYWORDS=VALUE;IFEXISTS=TRUE"
                : "jdbc:postgresql://127.0.0.1:" + postgresql.getPort() + "/impulsion?reWriteBatchedInserts=true";
    }
}
