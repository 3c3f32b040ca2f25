package coop.impulsion.committee;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.SearchHit;
import coop.impulsion.access.SearchKind;
import coop.impulsion.access.SearchText;
import coop.impulsion.access.SearchedItems;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Sessions of the committee by number. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class SessionSearch implements SearchedItems {

    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        if (Collections.disjoint(roles, READERS)) {
            return List.of();
        }
        return Row.select(
                        entityManager,
                        "SELECT number FROM committee_session WHERE fund_id = ?1 AND LOWER(number) LIKE ?2"
                                + " ORDER BY number LIMIT ?3",
                        fund.value(),
                        search.pattern(),
                        search.most())
                .map(row -> new SearchHit(
                        SearchKind.SESSIONS, row.text(0), null, "/committee/session.xhtml?number=" + row.text(0)))
                .toList();
    }
}
