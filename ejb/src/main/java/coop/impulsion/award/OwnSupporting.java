package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.store.OwnSupportRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells contributors what their own commitments do; nothing of the shares of others. */
@Stateless
@RolesAllowed({Roles.CONTRIBUTOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnSupporting {

    @Inject
    private Actors actors;

    @Inject
    private OwnSupportRows rows;

    /** By number of each contributor for whom the acting user signs in; without those who have no share of any award. */
    public Map<String, OwnSupport> mine(FundId fund) {
        Actor actor = actors.require(fund, Role.CONTRIBUTOR);
        return rows.ofUser(fund, actor.userId());
    }
}
