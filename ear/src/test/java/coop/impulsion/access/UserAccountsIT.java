package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccountRefused.Reason;
import coop.impulsion.basis.FundClock;
import coop.impulsion.proof.AtOnce;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class UserAccountsIT {

    private static final String OWN = "trois chevaux violets";
    private static final String ADDRESS = "192.0.2.7";

    @Inject
    private FundOfItsOwn funds;

    @Inject
    private AsSystem system;

    @Inject
    private AtOnce atOnce;

    @Inject
    private UserAccounts accounts;

    @Inject
    private UserReads users;

    @Inject
    private OwnAccount own;

    @Inject
    private SignIn signIn;

    @Inject
    private FundClock clock;

    private FundOfTests fund;
    private String admin;

    @BeforeEach
    void found() {
        fund = funds.found();
        admin = fund.manager();
    }

    @Test
    void opensAnAccountWhosePasswordIsGoodForChoosingOnesOwn() {
        OneTimePassword first = open(Role.CARRIER, Role.MEMBER);

        assertEquals(
                Set.of(Roles.USER, Roles.NEWCOMER),
                attempt(first.userName(), first.password()).roles());
        assertEquals(UserFilter.State.WAITING, user(first.userName()).state());

        as(first.userName(), () -> {
            own.changePassword(first.password(), OWN, ADDRESS);
            return null;
        });
        assertFalse(attempt(first.userName(), first.password()).isSomebody());
        assertEquals(
                Set.of(Roles.USER, Roles.CARRIER, Roles.MEMBER),
                attempt(first.userName(), OWN).roles());
        UserView user = user(first.userName());
        assertEquals(UserFilter.State.ACTIVE, user.state());
        assertEquals(Set.of(Role.CARRIER, Role.MEMBER), user.roles());
        assertFalse(user.lastSignedInAt().isAfter(clock.now()));
    }

    @Test
    void letsAFirstPasswordGrowTooOld() {
        OneTimePassword first = open(Role.CARRIER);
        SignInAnswer late = clock.travelling(
                clock.now().plus(Duration.ofDays(16)), () -> attempt(first.userName(), first.password()));
        assertFalse(late.isSomebody());
        assertTrue(late.isTooOld());
    }

    @Test
    void showsEverybodyWhereTheirAccountWasUsed() {
        OneTimePassword first = open(Role.CARRIER);
        as(first.userName(), () -> {
            own.changePassword(first.password(), OWN, ADDRESS);
            return null;
        });
        signIn.attempt(first.userName(), "wrong", "198.51.100.9");
        signIn.attempt(first.userName(), OWN, ADDRESS);
        List<OwnAccountView.Arrival> arrivals = as(first.userName(), own::view).arrivals();
        assertEquals(
                List.of(ADDRESS, "198.51.100.9"),
                arrivals.stream().map(OwnAccountView.Arrival::address).toList());
        assertEquals(
                List.of(false, true),
                arrivals.stream().map(OwnAccountView.Arrival::isRefused).toList());
    }

    @Test
    void asksForTheCurrentPasswordAndForAnotherOne() {
        String name = newcomer(Role.CARRIER);
        assertEquals(Reason.PASSWORD_WRONG, refused(() -> change(name, "not this one at all", "quatre boeufs gris")));
        assertEquals(Reason.PASSWORD_AS_BEFORE, refused(() -> change(name, OWN, OWN)));
        assertEquals(Reason.PASSWORD_COMMON, refused(() -> change(name, OWN, name + "1")));
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    Reason.PASSWORD_WRONG, refused(() -> change(name, "wrong again and again", "quatre boeufs gris")));
        }
        assertEquals(Reason.TRY_LATER, refused(() -> change(name, OWN, "quatre boeufs gris")));
    }

    @Test
    void givesAndTakesRolesAndSaysSoInTheTrail() {
        String name = newcomer(Role.MEMBER);
        changeRoles(admin, name, Set.of(Role.ACCOUNTANT, Role.AUDITOR));
        assertEquals(Set.of(Role.ACCOUNTANT, Role.AUDITOR), user(name).roles());
        assertEquals(
                Set.of(Roles.USER, Roles.ACCOUNTANT, Roles.AUDITOR),
                attempt(name, OWN).roles());

        changeRoles(admin, name, Set.of());
        assertThrows(AccessRefused.class, () -> user(name));
        as(admin, () -> {
            accounts.admit(fund.id(), name, Set.of(Role.CARRIER));
            return null;
        });
        assertEquals(Set.of(Role.CARRIER), user(name).roles());
    }

    @Test
    void neverLetsAnAdministratorGiveThemselvesTheApprovalOfPayments() {
        Set<Role> wished = new HashSet<>(user(admin).roles());
        wished.add(Role.PAYMENT_APPROVER);
        assertEquals(Reason.OWN_PAYMENT_APPROVAL, refused(() -> changeRoles(admin, admin, wished)));
        assertEquals(
                Reason.OWN_PAYMENT_APPROVAL,
                refused(() -> as(admin, () -> {
                    accounts.admit(fund.id(), ' ' + admin.toUpperCase() + ' ', Set.of(Role.PAYMENT_APPROVER));
                    return null;
                })));
        assertFalse(user(admin).roles().contains(Role.PAYMENT_APPROVER));
    }

    @Test
    void keepsTheLastAdministrator() {
        assertEquals(Reason.LAST_ADMINISTRATOR, refused(() -> changeRoles(admin, admin, Set.of(Role.MANAGER))));
        String second = newcomer(Role.ADMINISTRATOR);
        lock(second, admin);
        assertEquals(Reason.LAST_ADMINISTRATOR, refused(() -> changeRoles(second, second, Set.of(Role.AUDITOR))));
        assertEquals(Reason.OWN_ACCOUNT, refused(() -> lock(second, second)));
    }

    @Test
    void keepsOneOfTwoAdministratorsWhoRemoveEachOtherAtOnce() {
        String second = newcomer(Role.ADMINISTRATOR, Role.AUDITOR);
        List<AtOnce.Outcome<Object>> outcomes = atOnce.run(2, i -> () -> {
            String actor = i == 0 ? admin : second;
            String other = i == 0 ? second : admin;
            changeRoles(actor, other, Set.of(Role.AUDITOR));
            return null;
        });
        assertEquals(1, AtOnce.count(outcomes, AtOnce.Outcome::isDone), outcomes.toString());
        long left = List.of(admin, second).stream()
                .filter(name -> user(name, fund.accountant()).roles().contains(Role.ADMINISTRATOR))
                .count();
        assertEquals(1, left);
    }

    @Test
    void letsManagersOpenAccountsOfCarriersAndContributorsAlone() {
        String manager = newcomer(Role.MANAGER);
        OneTimePassword carrier = as(manager, () -> accounts.open(fund.id(), account(Set.of(Role.CARRIER))));
        assertEquals(Set.of(Role.CARRIER), user(carrier.userName()).roles());
        as(manager, () -> accounts.newPassword(fund.id(), carrier.userName()));

        assertEquals(
                Reason.ROLE_OF_ADMINISTRATORS,
                refused(() -> as(manager, () -> accounts.open(fund.id(), account(Set.of(Role.MEMBER))))));
        assertEquals(
                Reason.ROLE_OF_ADMINISTRATORS,
                refused(() -> changeRoles(manager, carrier.userName(), Set.of(Role.CARRIER, Role.ACCOUNTANT))));
        assertEquals(
                Reason.ROLE_OF_ADMINISTRATORS,
                refused(() -> changeRoles(manager, fund.accountant(), Set.of(Role.CARRIER))));
        assertEquals(
                Reason.USER_OF_OTHERS,
                refused(() -> as(manager, () -> accounts.newPassword(fund.id(), fund.accountant()))));
        assertThrows(AccessRefused.class, () -> lock(manager, carrier.userName()));
        assertThrows(
                AccessRefused.class,
                () -> as(fund.accountant(), () -> accounts.open(fund.id(), account(Set.of(Role.CARRIER)))));
    }

    @Test
    void leavesTheAccountsOfOtherFundsAlone() {
        FundOfTests other = funds.found();
        as(admin, () -> {
            accounts.admit(fund.id(), other.accountant(), Set.of(Role.MEMBER));
            return null;
        });
        assertTrue(user(other.accountant()).isElsewhere());
        assertEquals(
                Reason.USER_OF_OTHERS,
                refused(() -> as(admin, () -> accounts.newPassword(fund.id(), other.accountant()))));
        assertEquals(Reason.USER_OF_OTHERS, refused(() -> lock(admin, other.accountant())));
        assertThrows(AccessRefused.class, () -> lock(admin, other.approver()));
        assertThrows(AccessRefused.class, () -> as(admin, () -> users.byName(other.id(), other.manager())));
        changeRoles(admin, other.accountant(), Set.of());
        assertTrue(attempt(other.accountant(), FundsOfTests.PASSWORD).roles().contains(Roles.ACCOUNTANT));
    }

    @Test
    void letsNobodyInWithALockedAccountAndInAgainAfterwards() {
        String name = newcomer(Role.MEMBER);
        lock(admin, name);
        assertFalse(attempt(name, OWN).isSomebody());
        assertThrows(AccessRefused.class, () -> as(name, own::view));
        assertEquals(UserFilter.State.LOCKED, user(name).state());
        as(admin, () -> {
            accounts.unlock(fund.id(), name);
            return null;
        });
        assertTrue(attempt(name, OWN).roles().contains(Roles.MEMBER));
    }

    @Test
    void refusesAPageThatSomebodyHasChangedMeanwhile() {
        String name = newcomer(Role.MEMBER);
        UserView seen = user(name);
        changeRoles(admin, name, Set.of(Role.MEMBER, Role.AUDITOR));
        assertEquals(
                Reason.STALE,
                refused(() -> as(admin, () -> {
                    accounts.change(
                            fund.id(),
                            new ChangeAccount(
                                    name, seen.displayName(), seen.email(), Set.of(Role.CHAIR), seen.version()));
                    return null;
                })));
    }

    @Test
    void refusesWhatIsMissingOrMalformed() {
        assertEquals(
                Reason.NAME_MALFORMED,
                refused(() -> as(
                        admin,
                        () -> accounts.open(
                                fund.id(), new NewAccount("two words", "Two Words", null, Set.of(Role.MEMBER))))));
        assertEquals(
                Reason.DISPLAY_NAME_MISSING,
                refused(() -> as(
                        admin,
                        () -> accounts.open(fund.id(), new NewAccount(name(), " ", null, Set.of(Role.MEMBER))))));
        assertEquals(
                Reason.EMAIL_INVALID,
                refused(() -> as(
                        admin,
                        () -> accounts.open(
                                fund.id(), new NewAccount(name(), "Somebody", "nowhere", Set.of(Role.MEMBER))))));
        assertEquals(
                Reason.ROLES_MISSING,
                refused(() ->
                        as(admin, () -> accounts.open(fund.id(), new NewAccount(name(), "Somebody", null, Set.of())))));
        assertEquals(
                Reason.NAME_TAKEN,
                refused(() -> as(
                        admin,
                        () -> accounts.open(fund.id(), new NewAccount(admin, "Somebody", null, Set.of(Role.MEMBER))))));
    }

    @Test
    void listsTheUsersOfTheFundByRoleStateAndText() {
        String carrier = open(Role.CARRIER).userName();
        assertEquals(4, list(new UserFilter(null, null, null)).count());
        assertEquals(List.of(carrier), names(list(new UserFilter(Role.CARRIER, null, null))));
        assertEquals(List.of(carrier), names(list(new UserFilter(null, UserFilter.State.WAITING, null))));
        assertEquals(
                List.of(carrier),
                names(list(new UserFilter(null, null, carrier.substring(5).toUpperCase()))));
        assertEquals(0, list(new UserFilter(null, null, "100%_\\")).count());
        UserPart second = as(admin, () -> users.part(fund.id(), new UserFilter(null, null, null), 2, 2));
        assertEquals(2, second.users().size());
        assertEquals(4, second.count());
    }

    private UserPart list(UserFilter filter) {
        return as(admin, () -> users.part(fund.id(), filter, 0, 50));
    }

    private static List<String> names(UserPart part) {
        return part.users().stream().map(UserView::userName).toList();
    }

    private OneTimePassword open(Role... roles) {
        return as(admin, () -> accounts.open(fund.id(), account(Set.of(roles))));
    }

    /** Somebody who has chosen their own password. */
    private String newcomer(Role... roles) {
        OneTimePassword first = open(roles);
        change(first.userName(), first.password(), OWN);
        return first.userName();
    }

    private void change(String name, String current, String password) {
        as(name, () -> {
            own.changePassword(current, password, ADDRESS);
            return null;
        });
    }

    private void changeRoles(String actor, String name, Set<Role> roles) {
        as(actor, () -> {
            UserView seen = users.byName(fund.id(), name);
            accounts.change(
                    fund.id(), new ChangeAccount(name, seen.displayName(), seen.email(), roles, seen.version()));
            return null;
        });
    }

    private void lock(String actor, String name) {
        as(actor, () -> {
            accounts.lock(fund.id(), name);
            return null;
        });
    }

    private UserView user(String name) {
        return user(name, admin);
    }

    private UserView user(String name, String reader) {
        return as(reader, () -> users.byName(fund.id(), name));
    }

    private SignInAnswer attempt(String name, String password) {
        return signIn.attempt(name, password, ADDRESS);
    }

    private <T> T as(String userName, Supplier<T> act) {
        return system.callAs(userName, act);
    }

    private static Reason refused(Runnable act) {
        return assertThrows(AccountRefused.class, act::run).reason();
    }

    private static NewAccount account(Set<Role> roles) {
        return new NewAccount(name(), "Somebody Else", null, roles);
    }

    private static String name() {
        return "user-" + UUID.randomUUID();
    }
}
