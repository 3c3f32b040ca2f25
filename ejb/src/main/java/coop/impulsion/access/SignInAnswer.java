package coop.impulsion.access;

import java.time.Duration;
import java.util.Set;

/**
 * What somebody who wants to sign in is told. A wrong name and a wrong password have the same answer.
 *
 * @param userName who it is, null for nobody
 * @param roles the user's roles over all funds and {@link Roles#USER}; empty for nobody
 * @param pause how long to wait before the next attempt is looked at, zero where there is none
 * @param isTooOld whether the password was right, and good for a first sign-in only, which should have come earlier
 */
public record SignInAnswer(String userName, Set<String> roles, Duration pause, boolean isTooOld) {

    public SignInAnswer {
        roles = Set.copyOf(roles);
    }

    static SignInAnswer yes(String userName, Set<String> roles) {
        return new SignInAnswer(userName, roles, Duration.ZERO, false);
    }

    static SignInAnswer no() {
        return new SignInAnswer(null, Set.of(), Duration.ZERO, false);
    }

    static SignInAnswer later(Duration pause) {
        return new SignInAnswer(null, Set.of(), pause, false);
    }

    static SignInAnswer tooOld() {
        return new SignInAnswer(null, Set.of(), Duration.ZERO, true);
    }

    /** Whether they must choose a password of their own before anything else. */
    public boolean isNewcomer() {
        return roles.contains(Roles.NEWCOMER);
    }

    public boolean isSomebody() {
        return userName != null;
    }
}
