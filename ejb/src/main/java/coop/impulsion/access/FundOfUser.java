package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import java.util.Set;

/**
 * A fund in which the signed-in user has at least one role.
 *
 * @param code short name used in addresses and cookies, for example {@code PL}
 * @param name as its contributors know it
 * @param demo whether its figures and people are invented
 * @param roles the user's roles there, never empty
 */
public record FundOfUser(FundId id, String code, String name, boolean demo, Set<Role> roles) {

    public FundOfUser {
        roles = Set.copyOf(roles);
    }
}
