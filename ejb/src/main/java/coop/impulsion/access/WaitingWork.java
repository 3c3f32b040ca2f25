package coop.impulsion.access;

import coop.impulsion.basis.FundId;
import java.util.List;
import java.util.Set;

/**
 * What a feature knows to be waiting for a user. A feature that makes people wait implements this once, as a stateless
 * bean with {@code @RolesAllowed({Roles.USER, Roles.SYSTEM})}; {@link WaitingForYou} finds it and asks it.
 *
 * <p>An answer costs one query for each kind of card, whatever the size of the fund.
 */
public interface WaitingWork {

    /**
     * The cards of that user in that fund, most urgent first; none for roles that this feature asks nothing of.
     *
     * @param actor the signed-in user, for what waits for that person alone (an own application, an own ballot)
     * @param roles the user's roles in that fund
     */
    List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles);
}
