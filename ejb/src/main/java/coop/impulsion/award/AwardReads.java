package coop.impulsion.award;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.store.AwardRows;
import coop.impulsion.award.store.ChangeRows;
import coop.impulsion.award.store.ShareRows;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * What may be read of awards: all of them by those who work for the fund; a carrier reads those of their own projects,
 * without the names of who bears them.
 */
@Stateless
@RolesAllowed({
    Roles.CARRIER,
    Roles.MANAGER,
    Roles.MEMBER,
    Roles.CHAIR,
    Roles.ACCOUNTANT,
    Roles.PAYMENT_APPROVER,
    Roles.AUDITOR,
    Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AwardReads {

    private static final Role[] STAFF = {
        Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR
    };
    private static final Role[] READERS = {
        Role.CARRIER, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR
    };

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private AwardRows rows;

    @Inject
    private Awards awards;

    @Inject
    private ShareRows shares;

    @Inject
    private ChangeRows changes;

    /** The newest first; a carrier gets their own only. */
    public List<AwardView> list(FundId fund, AwardFilter filter) {
        return rows.list(fund, filter, ownerOf(fund));
    }

    /** Those of one project, the newest first; none for a project that is another carrier's. */
    public List<AwardView> ofProject(FundId fund, long projectId) {
        return rows.ofProject(fund, projectId, ownerOf(fund));
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number, or it is another carrier's */
    public AwardDetail byNumber(FundId fund, String number) {
        return rows.detail(find(fund, number));
    }

    /** Those of the acting carrier's own projects, the newest first. */
    public List<AwardDetail> own(FundId fund) {
        return rows.detailsOfCarrier(fund, actors.require(fund, Role.CARRIER).userId());
    }

    /**
     * Conditions that keep instalments waiting, the nearest due first; for those who work for the fund.
     *
     * @param status null for all that are not met
     */
    public List<ConditionLine> conditions(FundId fund, ConditionStatus status) {
        actors.require(fund, STAFF);
        return rows.conditions(fund, status);
    }

    /** The terms of its agreement; for those who work for the fund. */
    public AgreementView agreement(FundId fund, String number) {
        actors.require(fund, STAFF);
        AwardAgreement agreement =
                awards.agreementOf(awards.find(fund, find(fund, number).id()).orElseThrow());
        return new AgreementView(
                agreement.number(),
                agreement.experiment(),
                agreement.obligations(),
                agreement.fundSignatory(),
                agreement.beneficiarySignatory(),
                agreement.beneficiaryAddress());
    }

    /** What was done with it, from the trail, the newest first. */
    public List<AwardDetail.Event> events(FundId fund, String number) {
        find(fund, number);
        return rows.events(fund, number);
    }

    /** What each class bears, public first. */
    public List<AwardClassView> classes(FundId fund, String number) {
        return shares.classes(find(fund, number).id());
    }

    /** What each commitment bears, by class and name; for those who work for the fund. */
    public List<AwardShareView> shares(FundId fund, String number) {
        actors.require(fund, STAFF);
        return shares.shares(find(fund, number).id());
    }

    /**
     * What changed who carries it after the decision, the oldest first; a carrier reads of amendments, without names.
     */
    public List<AwardChangeView> changes(FundId fund, String number) {
        return changes.ofAward(find(fund, number).id(), ownerOf(fund) == null);
    }

    private AwardView find(FundId fund, String number) {
        Long owner = ownerOf(fund);
        return rows.byNumber(fund, number, owner).orElseThrow(() -> {
            trail.refused(fund, actors.current().userName(), "AWARD_NOT_FOUND", number);
            return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
        });
    }

    /** Null when the user may read every award. */
    private Long ownerOf(FundId fund) {
        Actor actor = actors.require(fund, READERS);
        Set<Role> staff = Set.of(STAFF);
        return actors.rolesIn(fund).stream().anyMatch(staff::contains) ? null : actor.userId();
    }
}
