package coop.impulsion.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * A PostgreSQL of its own for the run on PostgreSQL, with the two users that an installation should have: the owner of
 * the tables, and the application that owns nothing.
 */
public class TestPostgresql {

    private EmbeddedPostgres server;

    /** Before the container's own observer, which starts the server. */
    public void start(@Observes(precedence = 100) BeforeSuite before) throws IOException, SQLException {
        if (!"postgresql".equals(System.getProperty("it.database"))) {
            return;
        }
        server = EmbeddedPostgres.builder()
                .setPort(Integer.getInteger("it.postgresql.port"))
                .start();
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute(role("OWNER"));
            statement.execute(role("USER"));
            statement.execute("CREATE DATABASE impulsion OWNER " + System.getenv("IMPULSION_DB_OWNER"));
        }
    }

    public void stop(@Observes(precedence = -100) AfterSuite after) throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static String role(String which) {
        String name = System.getenv("IMPULSION_DB_" + which);
        String password = System.getenv(which.equals("USER") ? "IMPULSION_DB_PASSWORD" : "IMPULSION_DB_OWNER_PASSWORD");
        return "CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'";
    }
}
