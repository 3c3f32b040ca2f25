package coop.impulsion.project;

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

/** Projects by number or name; a carrier finds their own. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ProjectSearch implements SearchedItems {

    private static final Set<Role> READERS =
            Set.of(Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        boolean readsAll = !Collections.disjoint(roles, READERS);
        if (!readsAll && !roles.contains(Role.CARRIER)) {
            return List.of();
        }
        return Row.select(
                        entityManager,
                        "SELECT number, name FROM project WHERE fund_id = ?1"
                                + " AND (LOWER(number) LIKE ?2 OR LOWER(name) LIKE ?2)"
                                + " AND (CAST(?4 AS BIGINT) IS NULL OR carrier_id = CAST(?4 AS BIGINT)) ORDER BY number LIMIT ?3",
                        fund.value(),
                        search.pattern(),
                        search.most(),
                        readsAll ? null : actor.userId())
                .map(row -> new SearchHit(
                        SearchKind.PROJECTS, row.text(0), row.text(1), "/project/item.xhtml?number=" + row.text(0)))
                .toList();
    }
}
