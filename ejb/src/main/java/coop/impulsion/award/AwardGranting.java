package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.AwardBooking;
import coop.impulsion.award.model.AwardReasons;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.AwardSharing;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.commitment.CommitmentHolding;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.risksharing.Funded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns a committee's decision into an award: reserves each commitment's exact share of each line, under the sharing
 * agreement in force on the day of the decision, and books the whole amount off balance sheet.
 *
 * <p>Called inside the transaction that keeps the decision, by the session's chair. Locks the fund's head row: awards of
 * one fund are shared out one after the other, so that two of them never hold the same euro.
 */
@Stateless
@RolesAllowed({Roles.CHAIR, Roles.SYSTEM})
public class AwardGranting {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Funds funds;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ProjectReads projects;

    @Inject
    private AwardPledges pledges;

    @Inject
    private CommitmentHolding holding;

    @Inject
    private Awards awards;

    @Inject
    private AwardShares shares;

    @Inject
    private AwardReasons reasons;

    @Inject
    private Ledger ledger;

    /**
     * @return the award's number, for example {@code O-2026-0001}; the same one when the key was used before
     * @throws AwardRefused {@code SHORT} if the commitments can't carry it, {@code HELD} if a class can't carry its quota
     *     and the sharing agreement then refuses; both name what is missing
     */
    public String grant(GrantAward command) {
        Actor actor = actors.require(command.fund(), Role.CHAIR);
        return commands.once(
                command.fund(), command.key(), "GrantAward", content(command), () -> grant(command, actor));
    }

    private String grant(GrantAward command, Actor actor) {
        if (command.amounts().isEmpty()) {
            throw new AwardRefused(Reason.NOTHING_AWARDED, "amounts");
        }
        if (command.decidedOn().isAfter(clock.today())) {
            throw new AwardRefused(Reason.DECIDED_IN_THE_FUTURE, "decidedOn");
        }
        ProjectView project = projects.byId(command.fund(), new ProjectId(command.projectId()));
        SharingAgreementView agreement = funds.sharingAgreementOn(command.fund(), command.decidedOn())
                .orElseThrow(() -> new AwardRefused(Reason.NO_SHARING_AGREEMENT, "decidedOn", command.decidedOn()));
        List<AwardPledge> behind = pledges.forDecision(command.fund(), command.decidedOn(), command.projectId());
        AwardSharing sharing = AwardSharing.of(agreement, command.amounts(), behind);
        Funded funded = sharing.fundedOrRefused();

        String number = numbers.next(command.fund(), "O", command.decidedOn().getYear());
        Award award = Award.decided(command, number, agreement.id(), clock.now());
        awards.add(award);
        awards.add(AwardAgreement.of(award, command.experiment()));
        List<SharePart> parts = sharing.parts();
        shares.reserve(award.id(), parts);
        holding.hold(SharePart.byCommitment(parts));
        reasons.keep(award.id(), sharing, funded);
        ledger.post(new AwardBooking(command.fund(), number, project.number(), command.kind())
                .decided(command.decidedOn(), parts));
        trail.done(
                command.fund(),
                actor.userName(),
                "AWARD_DECIDED",
                number,
                project.number() + " " + award.total() + ", agreement version " + agreement.versionNo());
        return number;
    }

    private static String content(GrantAward command) {
        String amounts = command.amounts().entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining(","));
        return String.join(
                "|",
                Long.toString(command.projectId()),
                command.kind().name(),
                amounts,
                command.decidedOn().toString(),
                String.valueOf(command.decisionRef()),
                String.valueOf(command.conditions()));
    }
}
