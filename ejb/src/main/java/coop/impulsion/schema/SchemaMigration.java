package coop.impulsion.schema;

import coop.impulsion.territory.store.CommunesOf2026;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Migrates the schema as its owner, then gives the application's user its rights. Runs before JPA first connects;
 * every other {@code @Startup} bean that reads the database says {@code @DependsOn("SchemaMigration")}.
 *
 * <p>Without an owner of its own on PostgreSQL ({@code IMPULSION_DB_OWNER} not set) the application's user migrates, and
 * the ledger is then protected by triggers alone; a warning says so.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:jboss/datasources/ImpulsionOwner")
    private DataSource ownerSource;

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource applicationSource;

    @PostConstruct
    void migrate() {
        try {
            Database database = databaseOfOwner();
            Flyway flyway = flyway(database);
            if (flyway.info().all().length == 0) {
                throw new StartFault("The application holds no migrations: it was not built completely.", null);
            }
            makeWayForTheDemo(flyway);
            MigrateResult result = flyway.migrate();
            LOG.log(
                    Level.INFO,
                    "Schema at version {0}, {1} migrations done",
                    version(flyway),
                    result.migrationsExecuted);
            giveRights(database);
            checkApplicationUser();
        } catch (FlywayException e) {
            throw reported(new StartFault(
                    "The database schema could not be migrated: "
                            + e.getMessage().replaceAll("\\s+", " "),
                    e));
        } catch (StartFault fault) {
            throw reported(fault);
        }
    }

    private Database databaseOfOwner() {
        try (Connection owner = ownerSource.getConnection()) {
            return Database.of(owner);
        } catch (SQLException e) {
            throw new StartFault("The database does not answer, or does not let its owner in: " + root(e), e);
        }
    }

    private Flyway flyway(Database database) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(ownerSource)
                .locations("classpath:db/migration", database.vendorFolder())
                .javaMigrations(new CommunesOf2026())
                .cleanDisabled(false)
                .load();
    }

    /** Empties the schema only where a mark says that it holds the demo: interrupted, or to be played afresh. */
    private void makeWayForTheDemo(Flyway flyway) {
        DemoMark mark;
        boolean isShared;
        try (Connection owner = ownerSource.getConnection()) {
            mark = DemoMark.of(owner);
            isShared = mark != null && DemoMark.isSharedWithOthers(owner);
        } catch (SQLException e) {
            throw new StartFault("The demo's mark could not be read: " + root(e), e);
        }
        boolean isNew = flyway.info().applied().length == 0;
        if (isResetAskedFor() && mark == null && !isNew) {
            throw new StartFault("This database does not hold the demo, so it is left as it is.", null);
        }
        if (mark != null && (isResetAskedFor() || !mark.isFinished())) {
            if (isShared) {
                throw new StartFault(
                        "This database holds accounts that are not the demo's, so it is left as it is.", null);
            }
            LOG.log(Level.INFO, "DEMO empties the schema of the demo before");
            flyway.clean();
        }
    }

    private void giveRights(Database database) {
        String user = System.getenv("IMPULSION_DB_USER");
        String applicationUser = user == null ? "impulsion_app" : user;
        ApplicationUserRights rights = new ApplicationUserRights(AppendOnlyTables.ofThisVersion());
        try (Connection owner = ownerSource.getConnection()) {
            if (owner.getMetaData().getUserName().equalsIgnoreCase(applicationUser)) {
                LOG.log(
                        Level.WARNING,
                        "The application's database user owns the tables: set IMPULSION_DB_OWNER, so that the database"
                                + " itself refuses changes of ledger entries");
                return;
            }
            if (database == Database.H2) {
                rights.createUser(owner, applicationUser, System.getenv("IMPULSION_DB_PASSWORD"));
            }
            rights.grant(owner, applicationUser, database);
        } catch (SQLException e) {
            throw new StartFault("The rights of database user " + applicationUser + " could not be set: " + root(e), e);
        }
    }

    private void checkApplicationUser() {
        try (Connection application = applicationSource.getConnection()) {
            application.isValid(5);
        } catch (SQLException e) {
            throw new StartFault("The database does not let the application's user in: " + root(e), e);
        }
    }

    /** Whether this start was asked to throw the demo away and play it again. */
    private static boolean isResetAskedFor() {
        return "on".equalsIgnoreCase(System.getenv("IMPULSION_DEMO_RESET"));
    }

    private static String version(Flyway flyway) {
        return String.valueOf(flyway.info().current().getVersion());
    }

    private static StartFault reported(StartFault fault) {
        LOG.log(Level.ERROR, "START REFUSED: {0}", fault.getMessage());
        return fault;
    }

    /** What the driver said, below the pool's own words. */
    private static String root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
