package coop.impulsion.territory.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class CommunesOf2026Test {

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    @Test
    void loadsEachCommuneOnceWithItsIntercommunalBody() throws SQLException {
        FLYWAY.setLevel(Level.WARNING);
        String url = "jdbc:h2:mem:communes;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;NON_KEYWORDS=VALUE;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .javaMigrations(new CommunesOf2026())
                .target("031")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            assertEquals("34969", one(statement, "SELECT COUNT(*) FROM territory_commune"));
            assertEquals("1255", one(statement, "SELECT COUNT(*) FROM territory_epci"));
            assertEquals("492", one(statement, "SELECT COUNT(*) FROM territory_commune WHERE insee_code LIKE '39%'"));
            assertEquals(
                    "200071116",
                    one(statement, "SELECT epci_siren FROM territory_commune WHERE name = 'Lons-le-Saunier'"));
            statement.execute("SHUTDOWN");
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
