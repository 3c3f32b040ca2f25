package coop.impulsion.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A user of a fund.
 *
 * @param roles in that fund
 * @param isElsewhere whether they have roles in another fund too
 * @param oneTimeUntil the last day on which a password that is not theirs yet lets them in, else null
 * @param lastSignedInAt null if never
 */
public record UserView(
        long id,
        String userName,
        String displayName,
        String email,
        Set<Role> roles,
        boolean isElsewhere,
        boolean isDemo,
        UserFilter.State state,
        LocalDate oneTimeUntil,
        Instant lastSignedInAt,
        long version) {

    public UserView {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
