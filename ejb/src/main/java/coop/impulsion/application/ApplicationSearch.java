package coop.impulsion.application;

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

/**
 * Applications by their number or their project: all for manager and auditor, those before the committee for its members,
 * their own for carriers.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ApplicationSearch implements SearchedItems {

    private static final Set<Role> STAFF = Set.of(Role.MANAGER, Role.AUDITOR);
    private static final Set<Role> COMMITTEE = Set.of(Role.MEMBER, Role.CHAIR);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        boolean readsAll = !Collections.disjoint(roles, STAFF);
        return Row.select(
                        entityManager,
                        "SELECT a.number, w.words FROM application a LEFT JOIN application_answer w"
                                + " ON w.application_id = a.id AND w.field = 'identity.projectName'"
                                + " WHERE a.fund_id = ?1 AND a.number IS NOT NULL"
                                + " AND (LOWER(a.number) LIKE ?2 OR LOWER(w.words) LIKE ?2)"
                                + " AND (?4 OR (?5 AND a.status IN ('ADMISSIBLE', 'GRANTED', 'DEFERRED', 'REFUSED'))"
                                + " OR a.carrier_id = ?6) ORDER BY a.number LIMIT ?3",
                        fund.value(),
                        search.pattern(),
                        search.most(),
                        readsAll,
                        !Collections.disjoint(roles, COMMITTEE),
                        roles.contains(Role.CARRIER) ? actor.userId() : -1L)
                .map(row -> new SearchHit(
                        SearchKind.APPLICATIONS,
                        row.text(0),
                        row.text(1),
                        "/application/item.xhtml?number=" + row.text(0)))
                .toList();
    }
}
