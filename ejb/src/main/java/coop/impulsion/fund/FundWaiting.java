package coop.impulsion.fund;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Tells those who set a fund up that it has no sharing agreement yet: nothing can be awarded without one. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class FundWaiting implements WaitingWork {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        boolean setsUp = roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.MANAGER);
        boolean isAgreed = !setsUp
                || Row.select(
                                entityManager,
                                "SELECT 1 FROM fund_sharing_agreement WHERE fund_id = ?1 LIMIT 1",
                                fund.value())
                        .findFirst()
                        .isPresent();
        return isAgreed
                ? List.of()
                : List.of(new WaitingCard("fund.waiting.SHARING_AGREEMENT", 1, null, "/fund/sharing.xhtml"));
    }
}
