package coop.impulsion.access;

import coop.impulsion.access.store.UserRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Users by sign-in name, name or address, for those who may see who works in the fund. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class UserSearch implements SearchedItems {

    private static final Set<Role> READERS = Set.of(Role.ADMINISTRATOR, Role.MANAGER, Role.AUDITOR);

    @Inject
    private UserRows rows;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        if (Collections.disjoint(roles, READERS)) {
            return List.of();
        }
        return rows.part(fund, new UserFilter(null, null, search.text()), 0, search.most()).users().stream()
                .map(user -> new SearchHit(
                        SearchKind.USERS,
                        user.userName(),
                        user.displayName(),
                        "/access/user.xhtml?name=" + URLEncoder.encode(user.userName(), StandardCharsets.UTF_8)))
                .toList();
    }
}
