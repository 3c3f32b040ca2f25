package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Tells the administrator which roles a fund cannot work without and nobody has. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class AccessWaiting implements WaitingWork {

    private static final String MISSING = "SELECT COUNT(*) FROM (VALUES ('MANAGER'), ('CHAIR'), ('ACCOUNTANT'),"
            + " ('PAYMENT_APPROVER')) AS needed (role) WHERE NOT EXISTS (SELECT 1 FROM access_role r"
            + " JOIN access_user u ON u.id = r.user_id WHERE r.fund_id = ?1 AND r.role = needed.role AND u.is_active)";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        long missing = Row.select(entityManager, MISSING, fund.value())
                .findFirst()
                .orElseThrow()
                .whole(0);
        return missing == 0
                ? List.of()
                : List.of(new WaitingCard("access.waiting.ROLES_MISSING", missing, null, "/access/users.xhtml"));
    }
}
