package coop.impulsion.schema;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.InContainer;
import jakarta.annotation.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What the database itself refuses, whatever the application's code might do: to the application's user by its rights, to
 * everybody by triggers and CHECKs. Everything is tried in a transaction that is rolled back.
 */
@InContainer
class ApplicationUserRightsIT {

    /** On PostgreSQL and on H2; there, a table that others refer to is not truncated whoever asks, before rights are. */
    private static final Set<String> NO_RIGHT = Set.of("42501", "90096", "90106");

    private static final String INTEGRITY = "23";

    private static final String DEMO = "(SELECT id FROM fund WHERE code = 'LEDONIEN')";
    private static final String NEXT_ENTRY =
            "INSERT INTO ledger_entry (fund_id, position, fiscal_year, journal, number,"
                    + " entry_on, piece_ref, piece_on, validated_on, label_code, posted_by, posted_at, previous_hash, hash)"
                    + " SELECT e.fund_id, h.position + 1, e.fiscal_year, e.journal, 999999, e.entry_on, e.piece_ref, e.piece_on,"
                    + " e.validated_on, e.label_code, e.posted_by, e.posted_at, h.hash, REPEAT('a', 64) FROM ledger_entry e"
                    + " JOIN ledger_head h ON h.fund_id = e.fund_id WHERE e.position = 1 AND e.fund_id = " + DEMO;
    private static final String ADVANCE =
            "UPDATE ledger_head SET position = position + 1, hash = REPEAT('a', 64) WHERE fund_id = " + DEMO;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @Resource(lookup = "java:jboss/datasources/ImpulsionOwner")
    private DataSource ownerSource;

    @Test
    void noRowOfAnAppendOnlyTableChangesOrGoes() throws SQLException, IOException {
        List<Executable> tries = new ArrayList<>();
        for (String table : listed("")) {
            String column = column(table);
            tries.add(() -> refusedByRights("UPDATE " + table + " SET " + column + " = " + column));
            addKept(tries, table);
        }
        assertTrue(tries.size() >= 4 * 15, "append-only tables: " + listed(""));
        assertAll(tries);
    }

    @Test
    void noRowThatHasANumberOrCountsMoneyGoes() throws SQLException, IOException {
        List<Executable> tries = new ArrayList<>();
        for (String table : listed("+")) {
            addKept(tries, table);
        }
        assertTrue(tries.size() > 4 * 15, "kept tables: " + listed("+"));
        assertAll(tries);
    }

    private void addKept(List<Executable> tries, String table) {
        tries.add(() -> refusedByRights("DELETE FROM " + table));
        tries.add(() -> refusedByRights("TRUNCATE TABLE " + table));
        tries.add(() -> assertDoesNotThrow(() -> execute(source, "SELECT COUNT(*) FROM " + table)));
    }

    /** On H2 who may delete rows may truncate, and can't take it back; so that is only tried on PostgreSQL. */
    @Test
    void noTableIsAlteredOrDropped() throws SQLException {
        List<Executable> tries = new ArrayList<>();
        for (String table : tables()) {
            tries.add(() -> refusedByRights("ALTER TABLE " + table + " ADD COLUMN note VARCHAR(10)"));
            tries.add(() -> refusedByRights("DROP TABLE " + table));
            if (isPostgresql()) {
                tries.add(() -> refusedByRights("TRUNCATE TABLE " + table));
            }
        }
        assertAll(tries);
    }

    @Test
    void theApplicationTouchesNoStructure() {
        each(
                this::refusedByRights,
                "CREATE TABLE mine (id INT)",
                "UPDATE flyway_schema_history SET checksum = 1",
                "DELETE FROM flyway_schema_history",
                "DROP TRIGGER ledger_entry_unchanged" + (isPostgresql() ? " ON ledger_entry" : ""));
    }

    @Test
    void theApplicationChangesWhatItMust() {
        each(
                sql -> assertDoesNotThrow(() -> execute(source, sql), sql),
                "UPDATE ledger_head SET position = position WHERE 1 = 0",
                "DELETE FROM commitment_earmark WHERE 1 = 0",
                "UPDATE commitment SET held_cents = held_cents WHERE 1 = 0");
    }

    /** The owner has every right; what was posted is kept from it by triggers. TRUNCATE passes them on H2. */
    @Test
    void evenTheOwnerChangesNothingThatWasPosted() {
        List<Executable> tries = new ArrayList<>();
        for (String table : List.of(
                "ledger_entry",
                "ledger_posting",
                "ledger_share_movement",
                "ledger_lettering",
                "ledger_command",
                "ledger_head")) {
            tries.add(() -> refusedByIntegrity(ownerSource, "UPDATE " + table + " SET fund_id = fund_id"));
            tries.add(() -> refusedByIntegrity(ownerSource, "DELETE FROM " + table));
            if (isPostgresql()) {
                tries.add(() -> refusedByIntegrity(ownerSource, "TRUNCATE TABLE " + table + " CASCADE"));
            }
        }
        assertAll(tries);
    }

    @Test
    void theHeadMovesOnlyOntoTheNextEntry() {
        each(
                this::refusedByIntegrity,
                "UPDATE ledger_head SET position = position + 1",
                "UPDATE ledger_head SET position = position - 1",
                "UPDATE ledger_head SET hash = 'aa'",
                // nothing more for what is sealed, nothing for what is not next
                "INSERT INTO ledger_posting (fund_id, position, line_no, account, debit_cents, credit_cents)"
                        + " SELECT fund_id, position, 999, '512100', 1, 0 FROM ledger_head WHERE position > 0",
                "INSERT INTO ledger_share_movement (fund_id, position, line_no, award, commitment, cost_category, kind, cents)"
                        + " SELECT fund_id, 1, 999, 'O', 'E', 'FIRST_POST', 'RESERVED', 1 FROM ledger_head WHERE position > 0",
                "INSERT INTO ledger_entry (fund_id, position, fiscal_year, journal, number, entry_on, piece_ref, piece_on,"
                        + " validated_on, label_code, posted_by, posted_at, previous_hash, hash) SELECT e.fund_id,"
                        + " h.position + 2, e.fiscal_year, e.journal, 999999, e.entry_on, e.piece_ref, e.piece_on,"
                        + " e.validated_on, e.label_code, e.posted_by, e.posted_at, h.hash, 'aa' FROM ledger_entry e"
                        + " JOIN ledger_head h ON h.fund_id = e.fund_id WHERE e.position = 1");
    }

    /** An entry that stands in the right place but does not balance is kept from the head. */
    @Test
    void theHeadTakesNoEntryThatDoesNotBalance() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(NEXT_ENTRY);
                statement.execute(line(1, 100, 0));
                statement.execute(line(2, 0, 99));
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(ADVANCE));
                assertTrue(refused.getSQLState().startsWith(INTEGRITY), refused::getMessage);
            } finally {
                connection.rollback();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(NEXT_ENTRY);
                statement.execute(line(1, 100, 0));
                statement.execute(line(2, 0, 100));
                assertDoesNotThrow(() -> statement.execute(ADVANCE));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String line(int number, long debit, long credit) {
        return "INSERT INTO ledger_posting (fund_id, position, line_no, account, debit_cents, credit_cents)"
                + " SELECT fund_id, position + 1, " + number + ", '512100', " + debit + ", " + credit
                + " FROM ledger_head WHERE fund_id = " + DEMO;
    }

    @Test
    void noAmountIsBelowZeroOrOverdrawn() {
        each(
                this::refusedByIntegrity,
                "UPDATE commitment SET held_cents = amount_cents + 1",
                "UPDATE commitment SET held_cents = -1",
                "UPDATE commitment SET held_cents = 0",
                "UPDATE commitment SET amount_cents = signed_cents + 1",
                "UPDATE commitment SET called_cents = amount_cents + 1",
                "UPDATE commitment SET paid_in_cents = called_cents + 1",
                "UPDATE commitment SET refunded_cents = paid_in_cents + 1",
                "UPDATE commitment SET drawn_cents = held_cents + 1",
                "UPDATE commitment SET ordered_cents = held_cents + 1",
                "UPDATE commitment SET ordered_cents = -1",
                "UPDATE commitment SET returned_cents = drawn_cents + 1",
                "UPDATE commitment SET returned_cents = -1",
                "UPDATE commitment_call SET received_cents = amount_cents + 1",
                "UPDATE commitment_call SET cancelled_cents = -1",
                "UPDATE commitment_call SET amount_cents = 0",
                "UPDATE commitment_receipt SET matched_cents = amount_cents + 1",
                "UPDATE commitment_in_kind SET value_cents = 0",
                "UPDATE award_line SET amount_cents = -1",
                "UPDATE award_share SET share_cents = granted_cents + added_cents + 1",
                "UPDATE award_share SET added_cents = -1",
                "UPDATE award_share SET drawn_cents = share_cents + 1",
                "UPDATE award_share SET ordered_cents = share_cents + 1",
                "UPDATE award_share SET returned_cents = drawn_cents + 1",
                "UPDATE award_share SET drawn_cents = -1",
                "UPDATE award_instalment_line SET amount_cents = -1",
                "UPDATE disbursement_order SET amount_cents = 0",
                "UPDATE disbursement_order SET prepared_by = approved_by",
                "UPDATE disbursement_threshold SET most_cents = 0",
                "UPDATE fund SET prefinancing_cents = -1");
        each(
                sql -> refusedByIntegrity(ownerSource, sql),
                "UPDATE fund_sharing_agreement SET public_bp = public_bp + 1",
                "UPDATE award_pledge SET cents = NULL");
    }

    @Test
    void aPostingHasOneSideAboveZero() {
        assertAll(Stream.of(new long[][] {{-1, 0}, {0, -1}, {0, 0}, {5, 5}, {5, -5}})
                .map(sides -> () -> refusedByIntegrity(source, NEXT_ENTRY, line(1, sides[0], sides[1]))));
    }

    private static void each(Consumer<String> check, String... statements) {
        assertAll(Stream.of(statements).map(sql -> () -> check.accept(sql)));
    }

    private void refusedByRights(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(source, sql), sql);
        assertTrue(
                NO_RIGHT.contains(refused.getSQLState()),
                () -> sql + ": " + refused.getSQLState() + " " + refused.getMessage());
    }

    /** To the application and to the owner alike. */
    private void refusedByIntegrity(String sql) {
        refusedByIntegrity(source, sql);
        refusedByIntegrity(ownerSource, sql);
    }

    /** The last of them. */
    private void refusedByIntegrity(DataSource asked, String... statements) {
        SQLException refused = assertThrows(
                SQLException.class, () -> execute(asked, statements), () -> statements[statements.length - 1]);
        assertTrue(
                refused.getSQLState().startsWith(INTEGRITY),
                () -> statements[statements.length - 1] + ": " + refused.getSQLState() + " " + refused.getMessage());
    }

    private static void execute(DataSource asked, String... statements) throws SQLException {
        try (Connection connection = asked.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private boolean isPostgresql() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read from the list that the rights are given by, as its own words say. @param mark of the line that decides */
    private List<String> listed(String mark) throws SQLException, IOException {
        List<String> lines;
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("db/append-only-tables.txt"),
                StandardCharsets.UTF_8))) {
            lines = file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            String decided = "!";
            for (String line : lines) {
                String pattern = line.replaceFirst("^[!+]", "");
                decided = table.matches(pattern.replace("*", ".*"))
                        ? line.substring(0, line.length() - pattern.length())
                        : decided;
            }
            if (decided.equals(mark)) {
                found.add(table);
            }
        }
        return found;
    }

    private List<String> tables() throws SQLException {
        return texts(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'"
                        + " ORDER BY table_name");
    }

    private String column(String table) throws SQLException {
        return texts("SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = '"
                        + table + "' ORDER BY ordinal_position")
                .get(0);
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = ownerSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, connection.getSchema());
            try (ResultSet row = select.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (row.next()) {
                    texts.add(row.getString(1).toLowerCase(Locale.ROOT));
                }
                assertFalse(texts.isEmpty(), query);
                return texts;
            }
        }
    }
}
