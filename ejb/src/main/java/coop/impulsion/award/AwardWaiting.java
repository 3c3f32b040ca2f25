package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.award.store.AwardWaitingRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What waits of awards: agreements to sign and evidence to verify for the manager, evidence and money to give for the
 * carrier, claimed money to receive for the accountant.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class AwardWaiting implements WaitingWork {

    @Inject
    private AwardWaitingRows rows;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.MANAGER)) {
            rows.evidenceToVerify(fund).ifPresent(cards::add);
            rows.unsigned(fund).ifPresent(cards::add);
        }
        if (roles.contains(Role.CARRIER)) {
            rows.evidenceToGive(fund, actor.userId()).ifPresent(cards::add);
            rows.ownClaims(fund, actor.userId()).ifPresent(cards::add);
        }
        if (roles.contains(Role.ACCOUNTANT)) {
            rows.claims(fund).ifPresent(cards::add);
        }
        return cards;
    }
}
