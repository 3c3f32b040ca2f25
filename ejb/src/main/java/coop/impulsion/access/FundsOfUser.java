package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The funds that the signed-in user may enter, and as what: all that the frame of a page needs, in one query. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class FundsOfUser {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    /** By name of the fund; empty for a user who has no role yet. */
    public List<FundOfUser> all() {
        // Native: one row for each role, so that funds and roles come with a single round trip on every page.
        List<?> rows = entityManager
                .createNativeQuery("SELECT f.id, f.code, f.name, f.is_demo, r.role FROM access_role r"
                        + " JOIN fund f ON f.id = r.fund_id WHERE r.user_id = ?1 ORDER BY f.name, f.id")
                .setParameter(1, actors.current().userId())
                .getResultList();
        Map<Long, Object[]> funds = new LinkedHashMap<>();
        Map<Long, Set<Role>> roles = new LinkedHashMap<>();
        for (Object element : rows) {
            Object[] row = (Object[]) element;
            Long id = ((Number) row[0]).longValue();
            funds.putIfAbsent(id, row);
            roles.computeIfAbsent(id, any -> EnumSet.noneOf(Role.class)).add(Role.valueOf((String) row[4]));
        }
        List<FundOfUser> all = new ArrayList<>(funds.size());
        funds.forEach((id, row) -> all.add(
                new FundOfUser(new FundId(id), (String) row[1], (String) row[2], (Boolean) row[3], roles.get(id))));
        return all;
    }
}
