package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A migrated, empty H2 in memory with one fund whose books are open, and one open transaction on it. */
final class LedgerOnH2 implements AutoCloseable {

    static final FundId FUND = new FundId(1);

    final FundClock clock = new FundClock();
    final JdbcLedger ledger;
    final JdbcCommands commands;
    final JdbcLettering lettering;
    final LedgerConnection ledgerConnection;

    private final Connection connection;

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    LedgerOnH2() throws SQLException {
        FLYWAY.setLevel(Level.WARNING);
        String url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
        connection = DriverManager.getConnection(url, "sa", "");
        connection.setAutoCommit(false);
        ledgerConnection = new LedgerConnection(sameTransaction());
        ledger = new JdbcLedger(ledgerConnection, clock, () -> "comptable");
        commands = new JdbcCommands(ledgerConnection, clock);
        lettering = new JdbcLettering(ledgerConnection);
        run(
                "INSERT INTO fund (id, code, name, siren, account_holder, iban, prefinancing_cents, is_demo, version)"
                        + " VALUES (1, 'ESSAI', 'Fonds d''essai', '732829320', 'Essai', 'FR7630006000011234567890189', 0, TRUE, 1)");
        new JdbcLedgerOpening(ledgerConnection).open(FUND, LocalDate.of(2020, 1, 1));
        connection.commit();
    }

    int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        run("SHUTDOWN");
    }

    /** As the server does in a transaction: every caller gets the same connection, and closing it ends nothing. */
    private DataSource sameTransaction() {
        Connection shared = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> shared);
    }
}
