package coop.impulsion.contributor;

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

/** Contributors by number or name, for those who run and audit the fund. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ContributorSearch implements SearchedItems {

    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        if (Collections.disjoint(roles, READERS)) {
            return List.of();
        }
        return Row.select(
                        entityManager,
                        "SELECT number, name FROM contributor WHERE fund_id = ?1"
                                + " AND (LOWER(number) LIKE ?2 OR LOWER(name) LIKE ?2) ORDER BY number LIMIT ?3",
                        fund.value(),
                        search.pattern(),
                        search.most())
                .map(row -> new SearchHit(
                        SearchKind.CONTRIBUTORS,
                        row.text(0),
                        row.text(1),
                        "/contributor/item.xhtml?number=" + row.text(0)))
                .toList();
    }
}
