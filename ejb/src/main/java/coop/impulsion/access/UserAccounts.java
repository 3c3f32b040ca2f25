package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Opens and closes users' accounts and gives and takes their roles, in the name of an administrator of the fund; the
 * system may do it before there is one (first start, demo).
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class UserAccounts {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    private EntityManager entityManager;

    @Resource
    private SessionContext context;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Passwords passwords;

    /**
     * @param fund whose administrator asks; null for the system
     * @return the new user's id
     * @throws AccountRefused if the name is missing or taken, or the password too short or too long
     */
    public long open(FundId fund, OpenAccount command) {
        String actor = actorIn(fund);
        String userName = SignIn.normalised(command.userName());
        if (userName.isEmpty() || command.userName().strip().length() > LONGEST_NAME) {
            throw new AccountRefused(AccountRefused.Reason.NAME_MISSING, "userName");
        }
        checkPassword(command.password());
        if (idOf(userName) != null) {
            throw new AccountRefused(AccountRefused.Reason.NAME_TAKEN, "userName", userName);
        }
        long id = Row.select(entityManager, "SELECT nextval('access_user_seq')").findFirst().orElseThrow().whole(0);
        Row.change(
                entityManager,
                "INSERT INTO access_user (id, user_name, display_name, email, password_hash, is_demo, is_active, version)"
                        + " VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR(254)), ?5, ?6, TRUE, 1)",
                id,
                userName,
                command.displayName(),
                command.email(),
                passwords.hash(command.password()),
                command.isDemo());
        trail.done(fund, actor, "ACCOUNT_OPENED", userName, command.displayName());
        return id;
    }

    /** Gives a role in the fund; one that the user already has stays as it is. */
    public void giveRole(FundId fund, String name, Role role) {
        String actor = actorIn(fund);
        String userName = SignIn.normalised(name);
        if (role == Role.PAYMENT_APPROVER && userName.equals(actor)) {
            throw new AccountRefused(AccountRefused.Reason.OWN_PAYMENT_APPROVAL, "role");
        }
        long id = knownId(userName);
        boolean isGiven = Row.select(
                        entityManager,
                        "SELECT 1 FROM access_role WHERE user_id = ?1 AND fund_id = ?2 AND role = ?3",
                        id,
                        fund.value(),
                        role)
                .findFirst()
                .isPresent();
        if (!isGiven) {
            Row.change(
                    entityManager,
                    "INSERT INTO access_role (user_id, fund_id, role) VALUES (?1, ?2, ?3)",
                    id,
                    fund.value(),
                    role);
            trail.done(fund, actor, "ROLE_GIVEN", userName, role.name());
        }
    }

    /** Takes a role in the fund away; in open sessions from their next command on. */
    public void takeRole(FundId fund, String name, Role role) {
        String actor = actorIn(fund);
        String userName = SignIn.normalised(name);
        int taken = Row.change(
                entityManager,
                "DELETE FROM access_role WHERE user_id = ?1 AND fund_id = ?2 AND role = ?3",
                knownId(userName),
                fund.value(),
                role);
        if (taken > 0) {
            trail.done(fund, actor, "ROLE_TAKEN", userName, role.name());
        }
    }

    /** Closes the account: its name stays in the trail, and nobody signs in with it any more. */
    public void close(FundId fund, String name) {
        String actor = actorIn(fund);
        String userName = SignIn.normalised(name);
        Row.change(
                entityManager,
                "UPDATE access_user SET is_active = FALSE, version = version + 1 WHERE id = ?1",
                knownId(userName));
        trail.done(fund, actor, "ACCOUNT_CLOSED", userName, null);
    }

    private String actorIn(FundId fund) {
        return context.isCallerInRole(Roles.SYSTEM)
                ? "system"
                : actors.require(fund, Role.ADMINISTRATOR).userName();
    }

    private long knownId(String userName) {
        Long id = idOf(userName);
        if (id == null) {
            throw new AccountRefused(AccountRefused.Reason.UNKNOWN_USER, "userName", userName);
        }
        return id;
    }

    private Long idOf(String userName) {
        return Row.select(entityManager, "SELECT id FROM access_user WHERE user_name = ?1", userName)
                .findFirst()
                .map(row -> row.whole(0))
                .orElse(null);
    }

    private static void checkPassword(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_TOO_SHORT, "password", SHORTEST_PASSWORD);
        }
        if (password.length() > LONGEST_PASSWORD) {
            throw new AccountRefused(AccountRefused.Reason.PASSWORD_TOO_LONG, "password", LONGEST_PASSWORD);
        }
    }
}
