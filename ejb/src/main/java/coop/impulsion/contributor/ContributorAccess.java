package coop.impulsion.contributor;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.NewAccount;
import coop.impulsion.access.OneTimePassword;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.basis.FundId;
import coop.impulsion.contributor.ContributorRefused.Reason;
import coop.impulsion.contributor.model.Contributor;
import coop.impulsion.contributor.store.ContributorRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** Lets a person read a contributor's own pages: opens their account and ties it to the contributor, or neither. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class ContributorAccess {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private UserAccounts accounts;

    @Inject
    private ContributorRows rows;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @return what the person signs in with for the first time
     * @throws ContributorRefused {@code HAS_READER} if somebody reads its pages already
     * @throws coop.impulsion.access.AccountRefused as {@link UserAccounts#open(FundId, NewAccount)}
     */
    public OneTimePassword open(FundId fund, String number, String userName, String displayName, String email) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Contributor contributor = rows.byNumber(fund, number)
                .map(view -> entityManager.find(Contributor.class, view.id().value()))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number));
        if (contributor.hasReader()) {
            throw new ContributorRefused(Reason.HAS_READER, null);
        }
        OneTimePassword password =
                accounts.open(fund, new NewAccount(userName, displayName, email, Set.of(Role.CONTRIBUTOR)));
        contributor.letIn(rows.contributorUser(fund, password.userName()).orElseThrow());
        trail.done(
                fund,
                actor.userName(),
                "CONTRIBUTOR_DESCRIBED",
                contributor.number(),
                "read by " + password.userName());
        return password;
    }
}
