package coop.impulsion.award;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.store.WhyRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.Funds;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Answers "why this amount?" for every share, every class total and everything that moved them, from what was frozen with
 * the act. Those who work for the fund ask about any commitment and class, a contributor about their own commitments, and
 * learns no other's name.
 */
@Stateless
@RolesAllowed({
    Roles.MANAGER,
    Roles.MEMBER,
    Roles.CHAIR,
    Roles.ACCOUNTANT,
    Roles.PAYMENT_APPROVER,
    Roles.AUDITOR,
    Roles.CONTRIBUTOR,
    Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AwardExplaining {

    private static final Role[] STAFF = {
        Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR
    };
    private static final Role[] READERS = {
        Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR, Role.CONTRIBUTOR
    };

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Funds funds;

    @Inject
    private WhyRows rows;

    @Inject
    private Instance<ReasonsRenderer> renderer;

    /**
     * How an award fell upon the classes.
     *
     * @throws AccessRefused {@code NOT_FOUND} if there is no such award
     */
    public AwardWhy award(FundId fund, String award) {
        actors.require(fund, STAFF);
        return rows.award(fund, award).orElseThrow(() -> notFound(award));
    }

    /**
     * @param award its number
     * @param commitment its number
     * @throws AccessRefused {@code NOT_FOUND} if the commitment did not stand behind that award, or is not the reader's own
     */
    public ShareWhy share(FundId fund, String award, String commitment) {
        requireReader(fund, commitment);
        return rows.share(fund, award, commitment).orElseThrow(() -> notFound(commitment));
    }

    /** What moved that share since, the oldest first: draws, returns, releases, by category. */
    public List<MoveWhy> moves(FundId fund, String award, String commitment) {
        requireReader(fund, commitment);
        return rows.moves(fund, award, commitment);
    }

    /** What moved the shares of that class since, the oldest first. */
    public List<MoveWhy> moves(FundId fund, String award, ContributorClass contributorClass) {
        actors.require(fund, STAFF);
        return rows.moves(fund, award, contributorClass);
    }

    /**
     * How each commitment of a class was rounded, those that could get a cent first, in the order in which cents are
     * given. For staff; empty for others, and for a class of more than two hundred.
     */
    public List<RoundingView> roundings(FundId fund, String award, ContributorClass contributorClass) {
        actors.require(fund, READERS);
        return isStaff(fund) ? rows.roundings(fund, award, contributorClass) : List.of();
    }

    /** An answer, worded from what this use case told its reader, as an annex on the fund's paper. */
    public byte[] print(FundId fund, Reasons reasons) {
        actors.require(fund, READERS);
        return renderer.get().render(new ReasonsPaper(funds.letterhead(fund), reasons, clock.today(), Locale.FRENCH));
    }

    private boolean isStaff(FundId fund) {
        Set<Role> staff = Set.of(STAFF);
        return actors.rolesIn(fund).stream().anyMatch(staff::contains);
    }

    private void requireReader(FundId fund, String commitment) {
        Actor actor = actors.require(fund, READERS);
        if (!isStaff(fund) && !rows.isOwn(fund, commitment, actor.userId())) {
            trail.refused(fund, actor.userName(), "COMMITMENT_NOT_FOUND", commitment);
            throw notFound(commitment);
        }
    }

    private static AccessRefused notFound(String number) {
        return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
    }
}
