package coop.impulsion.access;

import coop.impulsion.access.AccountRefused.Reason;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** What everybody who can sign in may see of their own account, and the password that they alone may choose. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class OwnAccount {

    private static final int ARRIVALS_SHOWN = 10;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Passwords passwords;

    @Inject
    private FailedSignIns failures;

    @Inject
    private FundClock clock;

    public OwnAccountView view() {
        Actor actor = actors.current();
        List<OwnAccountView.Arrival> arrivals = Row.select(
                        entityManager,
                        "SELECT at, detail, is_refusal FROM access_audit WHERE user_name = ?1"
                                + " AND act IN ('SIGNED_IN', 'SIGN_IN') ORDER BY at DESC, id DESC LIMIT ?2",
                        actor.userName(),
                        ARRIVALS_SHOWN)
                .map(row -> new OwnAccountView.Arrival(row.instant(0), address(row.text(1)), row.is(2)))
                .toList();
        return Row.select(
                        entityManager,
                        "SELECT email, one_time_until, may_found_funds FROM access_user WHERE id = ?1",
                        actor.userId())
                .findFirst()
                .map(row -> new OwnAccountView(
                        actor.userName(), actor.displayName(), row.text(0), row.has(1), row.is(2), arrivals))
                .orElseThrow();
    }

    /**
     * Replaces the password. A wrong one counts like a failed sign-in, so that an unguarded session is no way to guess.
     *
     * @param address where the attempt comes from
     * @throws AccountRefused at {@code password} if the new one is too short, too long, common or as before; at
     *     {@code currentPassword} if the current one is wrong
     */
    public void changePassword(String current, String password, String address) {
        Actor actor = actors.current();
        Duration pause = failures.waitOf(actor.userName(), address, clock.now());
        if (!pause.isZero()) {
            throw new AccountRefused(Reason.TRY_LATER, "currentPassword", pause.toSeconds() + 1);
        }
        Row known = Row.select(
                        entityManager, "SELECT password_hash, email FROM access_user WHERE id = ?1", actor.userId())
                .findFirst()
                .orElseThrow();
        if (current == null
                || current.length() > PasswordPolicy.LONGEST
                || !passwords.matches(current, known.text(0))) {
            failures.failed(actor.userName(), address, clock.now());
            trail.refused(null, actor.userName(), "PASSWORD_CHANGE", "from " + address);
            throw new AccountRefused(Reason.PASSWORD_WRONG, "currentPassword");
        }
        PasswordPolicy.check(password, actor.userName(), actor.displayName(), known.text(1));
        if (password.equals(current)) {
            throw new AccountRefused(Reason.PASSWORD_AS_BEFORE, "password");
        }
        failures.succeeded(actor.userName(), address);
        Row.change(
                entityManager,
                "UPDATE access_user SET password_hash = ?2, one_time_until = NULL, version = version + 1 WHERE id = ?1",
                actor.userId(),
                passwords.hash(password));
        trail.done(null, actor.userName(), "PASSWORD_CHANGED", actor.userName(), address);
    }

    private static String address(String detail) {
        return detail == null ? null : detail.substring(detail.lastIndexOf(' ') + 1);
    }
}
