package coop.impulsion.disbursement;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.disbursement.model.Thresholds;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says up to how much each approver may approve one payment order. Nobody does so for themselves. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class ThresholdSetting {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Thresholds thresholds;

    /** @throws DisbursementRefused {@code OWN_THRESHOLD}, {@code NOT_AN_APPROVER}, {@code THRESHOLD_RANGE} */
    public void set(FundId fund, long userId, Money most) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        if (actor.userId() == userId) {
            trail.refused(fund, actor.userName(), "OWN_THRESHOLD", String.valueOf(most));
            throw new DisbursementRefused(Reason.OWN_THRESHOLD, "most");
        }
        if (!thresholds.isApprover(fund, userId)) {
            throw new DisbursementRefused(Reason.NOT_AN_APPROVER, "most");
        }
        if (most == null || !most.isPositive()) {
            throw new DisbursementRefused(Reason.THRESHOLD_RANGE, "most");
        }
        thresholds.set(fund, userId, most, actor.userName());
        trail.done(fund, actor.userName(), "THRESHOLD_SET", "user " + userId, most.toString());
    }
}
