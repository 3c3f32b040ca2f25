package coop.impulsion.access;

import coop.impulsion.access.AccountRefused.Reason;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Opens users' accounts, gives and takes their roles in a fund, locks accounts and replaces lost passwords.
 *
 * <p>An administrator of the fund decides on all roles, but cannot give themselves the right to approve payments, and the
 * last one stays. A manager opens the accounts of carriers and contributors and decides on these two roles alone. The
 * system may do it before there is anybody (first start, demo).
 *
 * <p>An account is one for all funds. What touches the whole of it (lock, password, name) is refused to whoever does not
 * administer every fund in which its user has a role.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER, Roles.SYSTEM})
public class UserAccounts {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DISPLAY_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Duration ONE_TIME = Duration.ofDays(14);
    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{2,120}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Set<Role> OF_MANAGERS = EnumSet.of(Role.CARRIER, Role.CONTRIBUTOR);

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

    @Inject
    private FundClock clock;

    /**
     * Opens an account whose password is already known to its user.
     *
     * @param fund whose administrator asks; null for the system
     * @return the new user's id
     * @throws AccountRefused if the name is missing or taken, or the password too short, too long or a common one
     */
    public long open(FundId fund, OpenAccount command) {
        String actor = administratorOf(fund);
        String userName = SignIn.normalised(command.userName());
        if (userName.isEmpty() || command.userName().strip().length() > LONGEST_NAME) {
            throw new AccountRefused(Reason.NAME_MISSING, "userName");
        }
        if (command.isDemo()) {
            PasswordPolicy.checkLength(command.password());
        } else {
            PasswordPolicy.check(command.password(), userName, command.displayName(), command.email());
        }
        return insert(
                fund,
                actor,
                userName,
                command.displayName(),
                command.email(),
                command.password(),
                command.isDemo(),
                null);
    }

    /**
     * Opens the account of somebody who works in the fund.
     *
     * @return what its user signs in with for the first time
     * @throws AccountRefused if a part is missing or malformed, the name is taken, or a role is not the actor's to give
     */
    public OneTimePassword open(FundId fund, NewAccount command) {
        Set<Role> mine = rolesToGive(fund);
        Actor actor = actors.current();
        String userName = wellFormed(command.userName());
        String displayName = displayName(command.displayName());
        String email = email(command.email());
        checkGivable(actor, userName, command.roles(), mine);
        OneTimePassword password = oneTimePassword(userName);
        long id = insert(
                fund,
                actor.userName(),
                userName,
                displayName,
                email,
                password.password(),
                isOfDemo(fund),
                expiry(password));
        command.roles().forEach(role -> give(fund, actor.userName(), id, userName, role));
        return password;
    }

    /**
     * Lets somebody who has an account work in the fund too.
     *
     * @throws AccountRefused if there is nobody of that name, or a role is not the actor's to give
     */
    public void admit(FundId fund, String name, Set<Role> roles) {
        Set<Role> mine = rolesToGive(fund);
        Actor actor = actors.current();
        String userName = SignIn.normalised(name);
        checkGivable(actor, userName, roles, mine);
        long id = knownId(userName);
        roles.forEach(role -> give(fund, actor.userName(), id, userName, role));
    }

    /**
     * Gives and takes roles so that the user has these in the fund; names and address change where the actor may.
     *
     * @throws AccountRefused as {@link #open(FundId, NewAccount)}; {@code LAST_ADMINISTRATOR}; {@code STALE}
     */
    public void change(FundId fund, ChangeAccount command) {
        Set<Role> mine = rolesToGive(fund);
        Actor actor = actors.current();
        Account account = accountIn(fund, command.userName());
        if (account.version != command.seenVersion()) {
            throw new AccountRefused(Reason.STALE, null);
        }
        describe(fund, actor, account, command);
        Set<Role> given = EnumSet.noneOf(Role.class);
        given.addAll(command.roles());
        given.removeAll(account.roles);
        Set<Role> taken = EnumSet.copyOf(account.roles);
        taken.removeAll(command.roles());
        if (!given.isEmpty()) {
            checkGivable(actor, account.userName, given, mine);
        }
        if (!mine.containsAll(taken)) {
            throw new AccountRefused(Reason.ROLE_OF_ADMINISTRATORS, "roles");
        }
        given.forEach(role -> give(fund, actor.userName(), account.id, account.userName, role));
        taken.forEach(role -> take(fund, actor.userName(), account.id, account.userName, role));
        touch(account.id);
    }

    /** Gives a role in the fund; one that the user already has stays as it is. */
    public void giveRole(FundId fund, String name, Role role) {
        String actor = administratorOf(fund);
        String userName = SignIn.normalised(name);
        if (role == Role.PAYMENT_APPROVER && userName.equals(actor)) {
            throw new AccountRefused(Reason.OWN_PAYMENT_APPROVAL, "roles");
        }
        give(fund, actor, knownId(userName), userName, role);
    }

    /** Takes a role in the fund away; in open sessions from their next command on. */
    public void takeRole(FundId fund, String name, Role role) {
        String actor = administratorOf(fund);
        String userName = SignIn.normalised(name);
        take(fund, actor, knownId(userName), userName, role);
    }

    /**
     * Locks the account: its name stays in the trail, and nobody is let in with it. Open sessions end with their next
     * command.
     *
     * @throws AccountRefused {@code OWN_ACCOUNT}, {@code LAST_ADMINISTRATOR}, {@code USER_OF_OTHERS}
     */
    public void lock(FundId fund, String name) {
        Actor actor = actors.require(fund, Role.ADMINISTRATOR);
        Account account = accountIn(fund, name);
        requireWhole(actor, account);
        if (account.id == actor.userId()) {
            throw new AccountRefused(Reason.OWN_ACCOUNT, null);
        }
        Row.select(
                        entityManager,
                        "SELECT fund_id FROM access_role WHERE user_id = ?1 AND role = 'ADMINISTRATOR'",
                        account.id)
                .forEach(row -> keepAnAdministrator(new FundId(row.whole(0)), account.id));
        setActive(account.id, false);
        trail.done(fund, actor.userName(), "ACCOUNT_LOCKED", account.userName, account.displayName);
    }

    /** Lets a locked user in again, with the password and the roles they had. */
    public void unlock(FundId fund, String name) {
        Actor actor = actors.require(fund, Role.ADMINISTRATOR);
        Account account = accountIn(fund, name);
        requireWhole(actor, account);
        setActive(account.id, true);
        trail.done(fund, actor.userName(), "ACCOUNT_UNLOCKED", account.userName, account.displayName);
    }

    /**
     * Replaces a lost password; the old one lets nobody in any more.
     *
     * @throws AccountRefused {@code USER_OF_OTHERS} unless all roles of that user are the actor's to give
     */
    public OneTimePassword newPassword(FundId fund, String name) {
        Set<Role> mine = rolesToGive(fund);
        Actor actor = actors.current();
        Account account = accountIn(fund, name);
        requireWhole(actor, account);
        if (!mine.containsAll(account.roles)) {
            throw new AccountRefused(Reason.USER_OF_OTHERS, null);
        }
        OneTimePassword password = oneTimePassword(account.userName);
        Row.change(
                entityManager,
                "UPDATE access_user SET password_hash = ?2, one_time_until = ?3, version = version + 1 WHERE id = ?1",
                account.id,
                passwords.hash(password.password()),
                expiry(password));
        trail.done(fund, actor.userName(), "PASSWORD_REPLACED", account.userName, account.displayName);
        return password;
    }

    private record Account(long id, String userName, String displayName, String email, long version, Set<Role> roles) {}

    /** @throws AccessRefused {@code NOT_FOUND} if nobody of that name has a role in the fund */
    private Account accountIn(FundId fund, String name) {
        String userName = SignIn.normalised(name);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Row.select(
                        entityManager,
                        "SELECT r.role FROM access_role r JOIN access_user u ON u.id = r.user_id"
                                + " WHERE u.user_name = ?1 AND r.fund_id = ?2",
                        userName,
                        fund.value())
                .forEach(row -> roles.add(row.constant(0, Role.class)));
        if (roles.isEmpty()) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, userName);
        }
        Row row = Row.select(
                        entityManager,
                        "SELECT id, display_name, email, version FROM access_user WHERE user_name = ?1",
                        userName)
                .findFirst()
                .orElseThrow();
        return new Account(row.whole(0), userName, row.text(1), row.text(2), row.whole(3), roles);
    }

    private void describe(FundId fund, Actor actor, Account account, ChangeAccount command) {
        String displayName = displayName(command.displayName());
        String email = email(command.email());
        if (displayName.equals(account.displayName) && Objects.equals(email, account.email)) {
            return;
        }
        requireWhole(actor, account);
        Row.change(
                entityManager,
                "UPDATE access_user SET display_name = ?2, email = CAST(?3 AS VARCHAR(254)) WHERE id = ?1",
                account.id,
                displayName,
                email);
        trail.done(
                fund,
                actor.userName(),
                "ACCOUNT_DESCRIBED",
                account.userName,
                account.displayName + " -> " + displayName);
    }

    private long insert(
            FundId fund,
            String actor,
            String userName,
            String displayName,
            String email,
            String password,
            boolean isDemo,
            Instant oneTimeUntil) {
        if (idOf(userName) != null) {
            throw new AccountRefused(Reason.NAME_TAKEN, "userName", userName);
        }
        long id = Row.select(entityManager, "SELECT nextval('access_user_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0);
        Row.change(
                entityManager,
                "INSERT INTO access_user (id, user_name, display_name, email, password_hash, is_demo, is_active,"
                        + " one_time_until, version) VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR(254)), ?5, ?6, TRUE,"
                        + " CAST(?7 AS TIMESTAMP), 1)",
                id,
                userName,
                displayName,
                email,
                passwords.hash(password),
                isDemo,
                oneTimeUntil);
        trail.done(fund, actor, "ACCOUNT_OPENED", userName, displayName);
        return id;
    }

    private void give(FundId fund, String actor, long id, String userName, Role role) {
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

    private void take(FundId fund, String actor, long id, String userName, Role role) {
        if (role == Role.ADMINISTRATOR) {
            keepAnAdministrator(fund, id);
        }
        int taken = Row.change(
                entityManager,
                "DELETE FROM access_role WHERE user_id = ?1 AND fund_id = ?2 AND role = ?3",
                id,
                fund.value(),
                role);
        if (taken > 0) {
            trail.done(fund, actor, "ROLE_TAKEN", userName, role.name());
        }
    }

    /** Whoever asks second waits for these rows, so that two administrators cannot remove each other. */
    private void keepAnAdministrator(FundId fund, long butUser) {
        long administrators = Row.select(
                        entityManager,
                        "SELECT user_id FROM access_role WHERE fund_id = ?1 AND role = 'ADMINISTRATOR' FOR UPDATE",
                        fund.value())
                .count();
        boolean isAnotherThere = administrators > 0
                && Row.select(
                                entityManager,
                                "SELECT 1 FROM access_role r JOIN access_user u ON u.id = r.user_id WHERE r.fund_id = ?1"
                                        + " AND r.role = 'ADMINISTRATOR' AND u.is_active AND u.id <> ?2",
                                fund.value(),
                                butUser)
                        .findFirst()
                        .isPresent();
        if (!isAnotherThere) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR, "roles");
        }
    }

    private void checkGivable(Actor actor, String userName, Set<Role> roles, Set<Role> mine) {
        if (roles.isEmpty()) {
            throw new AccountRefused(Reason.ROLES_MISSING, "roles");
        }
        if (!mine.containsAll(roles)) {
            throw new AccountRefused(Reason.ROLE_OF_ADMINISTRATORS, "roles");
        }
        if (roles.contains(Role.PAYMENT_APPROVER) && userName.equals(actor.userName())) {
            throw new AccountRefused(Reason.OWN_PAYMENT_APPROVAL, "roles");
        }
    }

    /** The roles that the acting user may give and take in that fund. */
    private Set<Role> rolesToGive(FundId fund) {
        actors.require(fund, Role.ADMINISTRATOR, Role.MANAGER);
        return actors.rolesIn(fund).contains(Role.ADMINISTRATOR) ? EnumSet.allOf(Role.class) : OF_MANAGERS;
    }

    /** The account as a whole is the actor's matter only where every role of its user stands in a fund they run. */
    private void requireWhole(Actor actor, Account account) {
        boolean isOfOthers = Row.select(
                        entityManager,
                        "SELECT 1 FROM access_role r WHERE r.user_id = ?1 AND NOT EXISTS (SELECT 1 FROM access_role a"
                                + " WHERE a.fund_id = r.fund_id AND a.user_id = ?2 AND (a.role = 'ADMINISTRATOR'"
                                + " OR (a.role = 'MANAGER' AND r.role IN ('CARRIER', 'CONTRIBUTOR'))))",
                        account.id,
                        actor.userId())
                .findFirst()
                .isPresent();
        if (isOfOthers) {
            throw new AccountRefused(Reason.USER_OF_OTHERS, null);
        }
    }

    private String administratorOf(FundId fund) {
        return context.isCallerInRole(Roles.SYSTEM)
                ? "system"
                : actors.require(fund, Role.ADMINISTRATOR).userName();
    }

    private OneTimePassword oneTimePassword(String userName) {
        LocalDate until = clock.today().plusDays(ONE_TIME.toDays());
        return new OneTimePassword(userName, PasswordPolicy.oneTime(), until);
    }

    /** Whoever is let into the demo is of the demo: gone with it, and let in nowhere else. */
    private boolean isOfDemo(FundId fund) {
        return Row.select(entityManager, "SELECT is_demo FROM fund WHERE id = ?1", fund.value())
                .findFirst()
                .orElseThrow()
                .is(0);
    }

    private static Instant expiry(OneTimePassword password) {
        return password.until().plusDays(1).atStartOfDay(FundClock.ZONE).toInstant();
    }

    private void setActive(long id, boolean isActive) {
        Row.change(
                entityManager,
                "UPDATE access_user SET is_active = ?2, version = version + 1 WHERE id = ?1",
                id,
                isActive);
    }

    private void touch(long id) {
        Row.change(entityManager, "UPDATE access_user SET version = version + 1 WHERE id = ?1", id);
    }

    private long knownId(String userName) {
        Long id = idOf(userName);
        if (id == null) {
            throw new AccountRefused(Reason.UNKNOWN_USER, "userName", userName);
        }
        return id;
    }

    private Long idOf(String userName) {
        return Row.select(entityManager, "SELECT id FROM access_user WHERE user_name = ?1", userName)
                .findFirst()
                .map(row -> row.whole(0))
                .orElse(null);
    }

    private static String wellFormed(String name) {
        if (name == null || name.isBlank()) {
            throw new AccountRefused(Reason.NAME_MISSING, "userName");
        }
        if (!USER_NAME.matcher(name.strip()).matches()) {
            throw new AccountRefused(Reason.NAME_MALFORMED, "userName");
        }
        return SignIn.normalised(name);
    }

    private static String displayName(String name) {
        if (name == null || name.isBlank()) {
            throw new AccountRefused(Reason.DISPLAY_NAME_MISSING, "displayName");
        }
        if (name.strip().length() > LONGEST_DISPLAY_NAME) {
            throw new AccountRefused(Reason.TOO_LONG, "displayName", LONGEST_DISPLAY_NAME);
        }
        return name.strip();
    }

    private static String email(String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        if (email.strip().length() > LONGEST_EMAIL
                || !EMAIL.matcher(email.strip()).matches()) {
            throw new AccountRefused(Reason.EMAIL_INVALID, "email");
        }
        return email.strip();
    }
}
