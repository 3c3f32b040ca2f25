package coop.impulsion.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The row that says "this schema holds the demo and nothing of value": it alone allows the schema to be emptied.
 *
 * @param isFinished false while the demo plays, and for good if it was interrupted
 */
record DemoMark(boolean isFinished) {

    private static final String TABLE = "demo_mark";

    /** @return null if the schema is not marked, or has no tables yet */
    static DemoMark of(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return null;
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT played_at FROM demo_mark");
                ResultSet row = select.executeQuery()) {
            return row.next() ? new DemoMark(row.getTimestamp(1) != null) : null;
        }
    }

    /** Whether somebody works here who is not of the demo: then the schema is theirs too, whatever the mark says. */
    static boolean isSharedWithOthers(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COUNT(*) FROM access_user WHERE NOT is_demo");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    static void begin(Connection connection, LocalDate anchorOn) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO demo_mark (id, anchor_on) VALUES (1, ?)")) {
            insert.setObject(1, anchorOn);
            insert.executeUpdate();
        }
    }

    static void finish(Connection connection, Instant playedAt) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE demo_mark SET played_at = ? WHERE id = 1")) {
            update.setTimestamp(1, Timestamp.from(playedAt));
            update.executeUpdate();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            select.setString(1, connection.getSchema());
            select.setString(2, TABLE);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }
}
