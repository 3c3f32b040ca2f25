package coop.impulsion.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application's database user may do, granted by the owner after every migration: read and write rows, as far
 * as {@link AppendOnlyTables} lets it. It owns nothing, so it can neither alter nor drop; to truncate, H2 asks for the
 * right to delete and PostgreSQL for one that is never given.
 */
final class ApplicationUserRights {

    private static final String HISTORY = "flyway_schema_history";

    private final AppendOnlyTables appendOnly;

    ApplicationUserRights(AppendOnlyTables appendOnly) {
        this.appendOnly = appendOnly;
    }

    /** Creates the user of an embedded database, or gives it the password of today's configuration. */
    void createUser(Connection owner, String user, String password) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String secret = "'" + password.replace("'", "''") + "'";
            statement.execute("CREATE USER IF NOT EXISTS " + quoted(user) + " PASSWORD " + secret);
            statement.execute("ALTER USER " + quoted(user) + " SET PASSWORD " + secret);
        }
    }

    void grant(Connection owner, String user, Database database) throws SQLException {
        String grantee = quoted(user);
        try (Statement statement = owner.createStatement()) {
            for (String table :
                    names(owner, "SELECT table_name FROM information_schema.tables WHERE table_schema = ?")) {
                statement.execute("REVOKE ALL ON " + quoted(table) + " FROM " + grantee);
                statement.execute("GRANT " + rights(table) + " ON " + quoted(table) + " TO " + grantee);
            }
            if (database == Database.POSTGRESQL) {
                for (String sequence : names(
                        owner, "SELECT sequence_name FROM information_schema.sequences WHERE sequence_schema = ?")) {
                    statement.execute("GRANT USAGE, SELECT ON SEQUENCE " + quoted(sequence) + " TO " + grantee);
                }
            }
        }
    }

    private String rights(String table) {
        if (table.equalsIgnoreCase(HISTORY)) {
            return "SELECT";
        }
        return switch (appendOnly.ruleOf(table)) {
            case ADD -> "SELECT, INSERT";
            case CHANGE -> "SELECT, INSERT, UPDATE";
            case CHANGE_AND_DELETE -> "SELECT, INSERT, UPDATE, DELETE";
        };
    }

    private static List<String> names(Connection owner, String query) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setString(1, owner.getSchema());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
