package coop.impulsion.access;

import coop.impulsion.access.AccountRefused.Reason;
import java.security.SecureRandom;

/**
 * What a password must be: 12 to 200 characters of any kind, and none of those that are guessed first. No signs or
 * figures are asked for, as OWASP ASVS 5.0 (6.2) says.
 */
final class PasswordPolicy {

    static final int SHORTEST = 12;
    /** Longer than any password; hashing more would only serve somebody who wants to keep the server busy. */
    static final int LONGEST = 200;

    /** Without letters and figures that are taken for one another when read aloud or on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordPolicy() {}

    /**
     * @param ownWords what everybody knows of the user
     * @throws AccountRefused at field {@code password}
     */
    static void check(String password, String... ownWords) {
        checkLength(password);
        if (CommonPasswords.contains(password, ownWords)) {
            throw new AccountRefused(Reason.PASSWORD_COMMON, "password");
        }
    }

    static void checkLength(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new AccountRefused(Reason.PASSWORD_TOO_SHORT, "password", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new AccountRefused(Reason.PASSWORD_TOO_LONG, "password", LONGEST);
        }
    }

    /** A password to be read once and replaced, for example {@code k7pt-w3ma-7rxe-h2nd}: 79 bits. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
