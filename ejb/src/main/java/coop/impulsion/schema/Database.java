package coop.impulsion.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The two databases that Impulsion stands on; the name in lower case is the vendor folder of its migrations. */
enum Database {
    H2,
    POSTGRESQL;

    /** @throws SQLException if the database is another one, or does not say */
    static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Database database : values()) {
            if (database.name().equalsIgnoreCase(product)) {
                return database;
            }
        }
        throw new SQLException("Impulsion runs on H2 and PostgreSQL, not on " + product);
    }

    String vendorFolder() {
        return "classpath:db/vendor/" + name().toLowerCase(Locale.ROOT);
    }
}
