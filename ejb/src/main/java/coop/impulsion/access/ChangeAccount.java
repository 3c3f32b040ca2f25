package coop.impulsion.access;

import java.util.Set;

/**
 * Corrects what is known of a user of a fund and says which roles they have there from now on.
 *
 * @param roles none takes the user out of the fund
 * @param seenVersion of the page that was filled in
 */
public record ChangeAccount(String userName, String displayName, String email, Set<Role> roles, long seenVersion) {

    public ChangeAccount {
        roles = Set.copyOf(roles);
    }
}
