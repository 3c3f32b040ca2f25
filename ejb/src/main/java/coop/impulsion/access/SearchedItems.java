package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import java.util.List;
import java.util.Set;

/**
 * What a feature lets be found by number or name. A feature with items of its own implements this once, as a stateless
 * bean with {@code @RolesAllowed({Roles.USER, Roles.SYSTEM})}; {@link Search} finds it and asks it.
 *
 * <p>It offers only what the user's roles may open, at the cost of one query for each kind of item.
 */
public interface SearchedItems {

    /**
     * @param actor the signed-in user, for what that person alone may open
     * @param roles the user's roles in that fund
     * @param search what is looked for
     */
    List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search);
}
