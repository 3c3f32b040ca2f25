package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.Check;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Edits the fund's screening checklist. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.SYSTEM})
public class ChecklistEditing {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Campaigns campaigns;

    /** All lines, those out of use included; none before the fund's first campaign is planned. Auditors read them too. */
    public List<CheckLineView> lines(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR);
        return campaigns.checks(fund).stream().map(Check::view).toList();
    }

    public CheckId add(FundId fund, CheckKind kind, EditCheck line) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        Check.startChecklist(fund, campaigns);
        Check check = Check.added(fund, kind, line);
        campaigns.add(check);
        trail.done(fund, actor.userName(), "CHECK_ADDED", check.title(), null);
        return check.id();
    }

    /** @throws ApplicationRefused for a stale page, a text missing or too long, a parameter that can't be read */
    public void edit(FundId fund, CheckId id, long seenVersion, EditCheck line) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        Check check =
                campaigns.check(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        if (check.version() != seenVersion) {
            throw new ApplicationRefused(ApplicationRefused.Reason.STALE, null);
        }
        check.say(line);
        trail.done(fund, actor.userName(), "CHECK_EDITED", check.title(), line.isActive() ? "in use" : "out of use");
    }
}
