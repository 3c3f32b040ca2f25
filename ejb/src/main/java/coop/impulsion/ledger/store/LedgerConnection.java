package coop.impulsion.ledger.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connection of the current transaction, for the ledger's JDBC. The server hands out the same one to JPA and to
 * JDBC as long as the transaction lasts, so both see and lock the same rows.
 */
@ApplicationScoped
public class LedgerConnection {

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource dataSource;

    public LedgerConnection() {}

    LedgerConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Work that needs a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws LedgerFault for what the database refuses or fails at */
    <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new LedgerFault(e);
        }
    }
}
