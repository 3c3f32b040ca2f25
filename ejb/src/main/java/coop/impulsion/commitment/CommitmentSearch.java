package coop.impulsion.commitment;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Commitments, calls and receipts by number or name; a contributor finds their own commitments and calls. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class CommitmentSearch implements SearchedItems {

    private static final Set<Role> STAFF = Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);

    private static final String COMMITMENTS = "SELECT c.number, k.name FROM commitment c"
            + " JOIN contributor k ON k.id = c.contributor_id WHERE c.fund_id = ?1"
            + " AND (LOWER(c.number) LIKE ?2 OR LOWER(k.name) LIKE ?2)"
            + " AND (CAST(?4 AS BIGINT) IS NULL OR k.user_id = CAST(?4 AS BIGINT)) ORDER BY c.number LIMIT ?3";

    private static final String CALLS = "SELECT a.number, k.name FROM commitment_call a"
            + " JOIN commitment c ON c.id = a.commitment_id JOIN contributor k ON k.id = c.contributor_id"
            + " WHERE a.fund_id = ?1 AND (LOWER(a.number) LIKE ?2 OR LOWER(k.name) LIKE ?2)"
            + " AND (CAST(?4 AS BIGINT) IS NULL OR k.user_id = CAST(?4 AS BIGINT)) ORDER BY a.number LIMIT ?3";

    private static final String RECEIPTS = "SELECT r.number, r.payer FROM commitment_receipt r WHERE r.fund_id = ?1"
            + " AND (LOWER(r.number) LIKE ?2 OR LOWER(r.payer) LIKE ?2 OR LOWER(r.bank_reference) LIKE ?2)"
            + " ORDER BY r.number LIMIT ?3";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<SearchHit> find(FundId fund, Actor actor, Set<Role> roles, SearchText search) {
        boolean isStaff = !Collections.disjoint(roles, STAFF);
        List<SearchHit> hits = new ArrayList<>();
        if (isStaff || roles.contains(Role.CONTRIBUTOR)) {
            Long owner = isStaff ? null : actor.userId();
            String pattern = search.pattern();
            Row.select(entityManager, COMMITMENTS, fund.value(), pattern, search.most(), owner)
                    .forEach(row -> hits.add(hit(SearchKind.COMMITMENTS, row, "/commitment/item.xhtml?number=")));
            Row.select(entityManager, CALLS, fund.value(), pattern, search.most(), owner)
                    .forEach(row -> hits.add(hit(SearchKind.CALLS, row, "/commitment/call.xhtml?number=")));
        }
        if (isStaff) {
            Row.select(entityManager, RECEIPTS, fund.value(), search.pattern(), search.most())
                    .forEach(row -> hits.add(hit(SearchKind.RECEIPTS, row, "/commitment/receipt.xhtml?number=")));
        }
        return hits;
    }

    private static SearchHit hit(SearchKind kind, Row row, String page) {
        return new SearchHit(kind, row.text(0), row.text(1), page + row.text(0));
    }
}
