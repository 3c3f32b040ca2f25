package coop.impulsion.award.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * The same statement for many rows in few round trips, on the connection of the current transaction: an award may have a
 * share of each of a hundred thousand commitments.
 */
@ApplicationScoped
public class SqlBatch {

    private static final int ROWS_AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource dataSource;

    public SqlBatch() {}

    SqlBatch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param rows the parameters of each row: numbers, texts, booleans, {@code java.time} days, or null
     * @throws IllegalStateException if a statement does not change exactly one row, or the database refuses one
     */
    void each(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    execute(statement);
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(PreparedStatement statement) throws SQLException {
        for (int changed : statement.executeBatch()) {
            if (changed != 1 && changed != PreparedStatement.SUCCESS_NO_INFO) {
                throw new SQLException("a share did not allow the change");
            }
        }
    }
}
