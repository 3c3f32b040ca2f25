package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.InContainer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InContainer
class SignInIT {

    private static final String PASSWORD = "a long enough password";

    @Inject
    private AsSystem system;

    @Inject
    private UserAccounts accounts;

    @Inject
    private SignIn signIn;

    @Test
    void letsAUserInByNameAndPasswordInWhateverCaseTheNameIsTyped() {
        String name = newUser();
        SignInAnswer answer = signIn.attempt(' ' + name.toUpperCase() + ' ', PASSWORD, "192.0.2.1");
        assertEquals(name, answer.userName());
        assertEquals(Set.of(Roles.USER), answer.roles());
    }

    @Test
    void letsNobodyInWithAWrongPasswordOrAnUnknownName() {
        String name = newUser();
        assertFalse(signIn.attempt(name, PASSWORD + '!', "192.0.2.1").isSomebody());
        assertFalse(signIn.attempt("nobody-" + name, PASSWORD, "192.0.2.1").isSomebody());
    }

    @Test
    void makesWhoeverKeepsFailingWaitAndNobodyElse() {
        String name = newUser();
        for (int i = 0; i < 5; i++) {
            assertTrue(signIn.attempt(name, "wrong", "192.0.2.66").pause().isZero());
        }
        SignInAnswer late = signIn.attempt(name, PASSWORD, "192.0.2.66");
        assertFalse(late.isSomebody());
        assertFalse(late.pause().isZero());
        assertTrue(signIn.attempt(name, PASSWORD, "198.51.100.7").isSomebody());
    }

    @Test
    void opensAccountsForAdministratorsOnly() {
        OpenAccount command = new OpenAccount(name(), "Somebody", null, PASSWORD, false);
        assertThrows(EJBAccessException.class, () -> accounts.open(null, command));
    }

    @Test
    void refusesAShortPasswordAndATakenName() {
        String name = newUser();
        AccountRefused taken = assertThrows(AccountRefused.class, () -> open(name, PASSWORD));
        assertEquals("access.refused.NAME_TAKEN", taken.messageKey());
        AccountRefused tooShort = assertThrows(AccountRefused.class, () -> open(name(), "elevenchars"));
        assertEquals("password", tooShort.field());
    }

    private String newUser() {
        String name = name();
        open(name, PASSWORD);
        return name;
    }

    private void open(String name, String password) {
        system.call(() -> accounts.open(null, new OpenAccount(name, "Somebody", null, password, false)));
    }

    private static String name() {
        return "user-" + UUID.randomUUID();
    }
}
