package coop.impulsion.schema;

import coop.impulsion.basis.DataFolder;
import coop.impulsion.basis.DemoMode;
import coop.impulsion.basis.FundClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plays the demo at the first start on an empty schema (one without users) when it is asked for, then lets pages be
 * answered. It plays beside the deployment, not inside it: the year needs queues and renderers that start later,
 * and takes longer than a server waits for a deployment.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Resource(lookup = "java:jboss/datasources/Impulsion")
    private DataSource source;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Instance<DemoYear> year;

    @Inject
    private FundClock clock;

    @Inject
    private Preparation preparation;

    @PostConstruct
    void start() {
        try (Connection connection = source.getConnection()) {
            if (DemoMode.isOn() && year.isResolvable() && isEmpty(connection)) {
                DemoMark.begin(connection, clock.today());
                executor.execute(this::play);
            } else {
                showSignIns(DemoMode.isOn() && DemoMark.of(connection) != null && year.isResolvable());
                preparation.done();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo's mark could not be read", e);
        }
    }

    private void play() {
        try {
            DemoYear demo = year.get();
            demo.play(step -> LOG.log(Level.INFO, "DEMO {0}", step));
            try (Connection connection = source.getConnection()) {
                DemoMark.finish(connection, clock.now());
            }
            showSignIns(true);
            preparation.done();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.ERROR, "START REFUSED: The demo could not be played to its end: " + e.getMessage(), e);
        }
    }

    /** Leaves the list where the launcher finds it, or takes it away where there is no demo to sign in to. */
    private void showSignIns(boolean isDemo) {
        Path file = DataFolder.file("demo-sign-ins.txt");
        try {
            if (isDemo) {
                List<String> lines = year.get().signIns().stream()
                        .map(one -> "%-24s %-24s %s".formatted(one.userName(), one.password(), one.who()))
                        .toList();
                Files.write(file, lines);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM access_user");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1) == 0;
        }
    }
}
