package coop.impulsion.fund;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.model.Fund;
import coop.impulsion.fund.model.SharingAgreement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Adopts versions of the sharing agreement and shows them all. */
@Stateless
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.MANAGER,
    Roles.ACCOUNTANT,
    Roles.AUDITOR,
    Roles.MEMBER,
    Roles.CHAIR,
    Roles.SYSTEM
})
public class SharingAgreementAdoption {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Funds funds;

    @Inject
    private FundClock clock;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @return the number of the new version
     * @throws FundRefused if the quotas do not make a whole, or it would begin too early
     */
    public int adopt(AdoptSharingAgreement command) {
        Actor actor = actors.require(command.fund(), Role.ADMINISTRATOR, Role.MANAGER);
        // Two adoptions at once would both be the next version: the fund's row makes them follow each other.
        entityManager.find(Fund.class, command.fund().value(), LockModeType.PESSIMISTIC_WRITE);
        SharingAgreement adopted = SharingAgreement.adopted(
                command,
                funds.sharingAgreements(command.fund()).stream().findFirst(),
                clock.today(),
                actor.userName(),
                clock.now());
        entityManager.persist(adopted);
        trail.done(
                command.fund(),
                actor.userName(),
                "SHARING_AGREEMENT_ADOPTED",
                "V" + adopted.versionNo(),
                "from " + command.inForceFrom() + ", public " + command.publicBasisPoints() + ", patron "
                        + command.patronBasisPoints() + ", citizen " + command.citizenBasisPoints() + " bp, "
                        + command.onShortage() + ", " + command.lossOrder());
        return adopted.versionNo();
    }

    /** All versions, the newest first. */
    public List<SharingAgreementView> versions(FundId fund) {
        actors.require(fund, Role.ADMINISTRATOR, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.MEMBER, Role.CHAIR);
        return funds.sharingAgreements(fund);
    }
}
