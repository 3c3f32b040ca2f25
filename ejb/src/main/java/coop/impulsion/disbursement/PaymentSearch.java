package coop.impulsion.disbursement;

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

/** Payment orders by their number, their award or who is paid. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class PaymentSearch implements SearchedItems {

    private static final Set<Role> READERS = Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR);

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        if (Collections.disjoint(roles, READERS)) {
            return List.of();
        }
        return Row.select(
                        entityManager,
                        "SELECT number, payee_name FROM disbursement_order WHERE fund_id = ?1 AND (LOWER(number) LIKE ?2"
                                + " OR LOWER(award_number) LIKE ?2 OR LOWER(payee_name) LIKE ?2) ORDER BY number LIMIT ?3",
                        fund.value(),
                        search.pattern(),
                        search.most())
                .map(row -> new SearchHit(
                        SearchKind.ORDERS, row.text(0), row.text(1), "/disbursement/item.xhtml?number=" + row.text(0)))
                .toList();
    }
}
