package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.store.SessionRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What was decided about an application, as its carrier reads it once the session's decisions are released. */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecisionReads {

    @Inject
    private Actors actors;

    @Inject
    private ApplicationReads applications;

    @Inject
    private SessionRows rows;

    /**
     * Released decisions, the latest first; an application that was deferred may have several.
     *
     * @param number of the application
     * @throws AccessRefused {@code NOT_FOUND} for another carrier's, {@code NOT_YOURS} for a member with a conflict
     */
    public List<DecisionView> ofApplication(FundId fund, String number) {
        return rows.decisions(fund, application(fund, number).id());
    }

    /** The application itself, for whoever may read its file. */
    public ApplicationView application(FundId fund, String number) {
        actors.require(fund, Role.CARRIER, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        return applications.file(fund, applications.idOf(fund, number)).application();
    }
}
