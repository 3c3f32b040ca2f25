package coop.impulsion.access;

import coop.impulsion.basis.DataFolder;
import coop.impulsion.basis.DemoMode;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/**
 * Lets the first person into an empty installation: an account that founds funds, named by {@code IMPULSION_ADMIN} (or
 * {@code admin}), with a password for one sign-in that stands in {@code first-sign-in.txt} of the data folder until it is
 * used. Each start writes a fresh one as long as it is not used, and one start writes another for an administrator who
 * has lost theirs: {@code IMPULSION_ADMIN_RESET=on}. The demo has its own people and needs none of this.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final String FILE = "first-sign-in.txt";
    private static final Duration VALID = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @PostConstruct
    void letIn() {
        if (!DemoMode.isOn() && hasNobody()) {
            open(name());
            write(name());
        } else {
            List<Row> known = Row.select(
                            entityManager,
                            "SELECT user_name, one_time_until FROM access_user WHERE may_found_funds ORDER BY id")
                    .toList();
            if (!known.isEmpty() && (known.get(0).has(1) || isResetAskedFor())) {
                write(known.get(0).text(0));
            } else {
                forget();
            }
        }
    }

    private boolean hasNobody() {
        return Row.select(entityManager, "SELECT 1 FROM access_user WHERE NOT is_demo")
                .findFirst()
                .isEmpty();
    }

    private void open(String userName) {
        Row.change(
                entityManager,
                "INSERT INTO access_user (id, user_name, display_name, password_hash, is_demo, is_active, may_found_funds,"
                        + " version) VALUES (nextval('access_user_seq'), ?1, ?2, ?3, FALSE, TRUE, TRUE, 1)",
                userName,
                userName,
                passwords.hash(PasswordPolicy.oneTime()));
        trail.done(null, "system", "ACCOUNT_OPENED", userName, "first administrator");
    }

    private void write(String userName) {
        String password = PasswordPolicy.oneTime();
        Row.change(
                entityManager,
                "UPDATE access_user SET password_hash = ?2, one_time_until = ?3, is_active = TRUE, version = version + 1"
                        + " WHERE user_name = ?1",
                userName,
                passwords.hash(password),
                clock.now().plus(VALID));
        trail.done(null, "system", "PASSWORD_REPLACED", userName, "first administrator");
        Path file = DataFolder.file(FILE);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, userName + ' ' + password + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException("The first sign-in could not be written to " + file, e);
        }
        LOG.log(Level.INFO, "The first administrator finds name and password in {0}", file);
    }

    private static void forget() {
        try {
            Files.deleteIfExists(DataFolder.file(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name() {
        String wished = System.getenv("IMPULSION_ADMIN");
        String name = SignIn.normalised(wished);
        return name.isEmpty() ? "admin" : name;
    }

    private static boolean isResetAskedFor() {
        return "on".equalsIgnoreCase(System.getenv("IMPULSION_ADMIN_RESET"));
    }
}
