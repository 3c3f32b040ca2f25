package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccountRefused.Reason;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trois chevaux violets",
                "k7pt-w3ma-7rxe-h2nd",
                "a long enough password",
                "Comté18moisSurPainBis",
                "le jardin de mamie",
                "ñandú y colibrí 7"
            })
    void takesLongPasswordsOfAnyKind(String password) {
        assertDoesNotThrow(() -> check(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse2026!",
                "MotDePasse!!!!",
                "m0tdep@sse2026",
                "password1234",
                "123456789012",
                "210987654321",
                "azertyuiop12",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "1212121212121",
                "Nadia Perrin",
                "nadia.perrin39",
                "impulsion2026",
                "Impulsion-nadia",
                "demo-impulsion-39",
                "administrator"
            })
    void refusesWhatIsGuessedFirst(String password) {
        AccountRefused refused = assertThrows(AccountRefused.class, () -> check(password), password);
        assertEquals(Reason.PASSWORD_COMMON, refused.reason(), password);
        assertEquals("password", refused.field());
    }

    @Test
    void refusesWhatIsTooShortOrTooLong() {
        assertEquals(Reason.PASSWORD_TOO_SHORT, reasonOf("onze signes"));
        assertEquals(Reason.PASSWORD_TOO_LONG, reasonOf("trois chevaux violets".repeat(10)));
    }

    @Test
    void makesOneTimePasswordsThatAreNeverTheSameAndPassTheirOwnRules() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String password = PasswordPolicy.oneTime();
            assertTrue(password.matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}"), password);
            assertTrue(made.add(password), password);
        }
    }

    private static void check(String password) {
        PasswordPolicy.check(password, "nadia", "Nadia Perrin", "nadia.perrin@exemple.fr");
    }

    private static Reason reasonOf(String password) {
        return assertThrows(AccountRefused.class, () -> check(password)).reason();
    }
}
