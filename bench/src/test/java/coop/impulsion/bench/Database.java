package coop.impulsion.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the project's schema, as durable as an installation's: each commit waits for the disk. */
public final class Database implements AutoCloseable {

    private static final String OFF = "off";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server without tables. */
    public static Database empty() throws IOException {
        return new Database(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("log_statement", "none")
                .setServerConfig("logging_collector", OFF)
                .start());
    }

    public static Database migrated() throws IOException {
        Database database = empty();
        Flyway.configure()
                .dataSource(database.source())
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql")
                .loggers("slf4j")
                .load()
                .migrate();
        return database;
    }

    public DataSource source() {
        return server.getPostgresDatabase();
    }

    int port() {
        return server.getPort();
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Rows without the triggers that would refuse them: for what a benchmark needs to find, not for what it measures. */
    public void fill(String... statements) throws SQLException {
        List<String> all = new ArrayList<>(List.of("SET session_replication_role = replica"));
        all.addAll(List.of(statements));
        all.add("SET session_replication_role = DEFAULT");
        execute(all.toArray(String[]::new));
    }

    public long number(String query, Object... values) throws SQLException {
        try (Connection connection = source().getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    public static String fund(long id) {
        return "INSERT INTO fund (id, code, name, siren, account_holder, iban, prefinancing_cents, is_demo, version) VALUES ("
                + id + ", 'F" + id + "', 'Fund " + id
                + "', '123456782', 'Fund', 'FR7630001007941234567890185', 0, FALSE, 1)";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
