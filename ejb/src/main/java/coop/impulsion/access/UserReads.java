package coop.impulsion.access;

import coop.impulsion.access.store.UserRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The users of a fund, for those who give roles and for the auditor. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
public class UserReads {

    @Inject
    private Actors actors;

    @Inject
    private UserRows rows;

    /** By display name. */
    public UserPart part(FundId fund, UserFilter filter, int from, int size) {
        require(fund);
        return rows.part(fund, filter, from, size);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if nobody of that name has a role in the fund */
    public UserView byName(FundId fund, String userName) {
        require(fund);
        return rows.byName(fund, SignIn.normalised(userName))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, userName));
    }

    private void require(FundId fund) {
        actors.require(fund, Role.ADMINISTRATOR, Role.MANAGER, Role.AUDITOR);
    }
}
