package coop.impulsion.access;

import java.util.Set;

/**
 * Asks for the account of somebody who works in a fund.
 *
 * @param userName what they will type: 2 to 120 letters, figures and the signs {@code . _ - + @}; kept in lower case
 * @param displayName how pages name them
 * @param email may be left out
 * @param roles at least one
 */
public record NewAccount(String userName, String displayName, String email, Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
