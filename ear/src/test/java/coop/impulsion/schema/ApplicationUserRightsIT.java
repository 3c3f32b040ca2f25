package coop.impulsion.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.testing.InContainer;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses to the application's user, whatever the application's code might do. */
@InContainer
class ApplicationUserRightsIT {

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_entry SET label_code = 'X'",
                "DELETE FROM ledger_entry",
                "TRUNCATE TABLE ledger_posting",
                "UPDATE ledger_posting SET debit_cents = 1",
                "DELETE FROM ledger_posting",
                "UPDATE ledger_share_movement SET cents = 1",
                "DELETE FROM access_audit",
                "ALTER TABLE ledger_entry ADD COLUMN note VARCHAR(10)",
                "DROP TABLE ledger_posting",
                "CREATE TABLE mine (id INT)",
                "UPDATE flyway_schema_history SET checksum = 1"
            })
    void refuses(String sql) {
        assertThrows(SQLException.class, () -> execute(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT COUNT(*) FROM ledger_entry",
                "UPDATE ledger_head SET position = position WHERE 1 = 0",
                "DELETE FROM commitment_earmark WHERE 1 = 0"
            })
    void allows(String sql) {
        assertDoesNotThrow(() -> execute(sql));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
