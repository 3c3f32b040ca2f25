package coop.impulsion.access;

import coop.impulsion.basis.DemoMode;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells who somebody is from name and password. Every answer leaves a trace; whoever keeps failing has to wait, see
 * {@link FailedSignIns}. Users of the demo are let in while the demo is shown, and at no other time.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class SignIn {

    private static final int LONGEST_NAME = 120;

    @Inject
    private FailedSignIns failures;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private Arrivals arrivals;

    @Inject
    private FundClock clock;

    /**
     * @param address where the attempt comes from
     * @return who it is, or why nobody
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SignInAnswer attempt(String name, String password, String address) {
        String userName = normalised(name);
        Duration pause = failures.waitOf(userName, address, clock.now());
        if (!pause.isZero()) {
            return SignInAnswer.later(pause);
        }
        boolean isReadable = name != null
                && name.length() <= LONGEST_NAME
                && password != null
                && password.length() <= PasswordPolicy.LONGEST;
        Known known = isReadable ? known(userName) : null;
        if (!passwords.matches(isReadable ? password : "", known == null ? null : known.hash)) {
            failures.failed(userName, address, clock.now());
            trail.refused(null, userName, "SIGN_IN", "from " + address);
            return SignInAnswer.no();
        }
        failures.succeeded(userName, address);
        if (known.oneTimeUntil == null) {
            arrivals.note(userName, address);
            return SignInAnswer.yes(userName, rolesOf(userName, known.mayFoundFunds));
        }
        if (clock.now().isAfter(known.oneTimeUntil)) {
            trail.refused(null, userName, "SIGN_IN", "one-time password too old, from " + address);
            return SignInAnswer.tooOld();
        }
        return SignInAnswer.yes(userName, Set.of(Roles.USER, Roles.NEWCOMER));
    }

    private record Known(String hash, Instant oneTimeUntil, boolean mayFoundFunds) {}

    /** Null for nobody, and for a user of the demo while it is not shown. */
    private Known known(String userName) {
        return Row.select(
                        entityManager,
                        "SELECT password_hash, is_demo, one_time_until, may_found_funds FROM access_user"
                                + " WHERE user_name = ?1 AND is_active",
                        userName)
                .filter(row -> DemoMode.isOn() || !row.is(1))
                .map(row -> new Known(row.text(0), row.instant(2), row.is(3)))
                .findFirst()
                .orElse(null);
    }

    /** The roles in any fund: the container's coarse check; {@link Actors#require} asks for the fund's own. */
    private Set<String> rolesOf(String userName, boolean mayFoundFunds) {
        Set<String> roles = new HashSet<>(Set.of(Roles.USER));
        if (mayFoundFunds) {
            roles.add(Roles.ADMINISTRATOR);
        }
        Row.select(
                        entityManager,
                        "SELECT DISTINCT r.role FROM access_role r JOIN access_user u ON u.id = r.user_id WHERE u.user_name = ?1",
                        userName)
                .forEach(row -> roles.add(row.text(0)));
        return roles;
    }

    static String normalised(String name) {
        String text = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
