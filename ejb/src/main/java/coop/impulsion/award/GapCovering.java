package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardChange;
import coop.impulsion.award.model.AwardChanges;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Coverage;
import coop.impulsion.award.model.EffectOfSharing;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.Reassignment;
import coop.impulsion.award.model.ReassignmentPlanning;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Shares out again what nobody carries of an award since a default, once somebody has room: a new commitment, money that
 * came back, a default that was lifted.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class GapCovering {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ReassignmentPlanning planning;

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardChanges changes;

    @Inject
    private AwardFinder finder;

    @Inject
    private Ledger ledger;

    /** What covering it today would do; keeps nothing. */
    public GapForecast forecast(FundId fund, String number) {
        actors.require(fund, Role.MANAGER);
        Award award = finder.byNumber(fund, number);
        Coverage coverage = moves.coverageOf(award);
        Reassignment reassignment = planning.ofGap(award, clock.today());
        return new GapForecast(
                coverage.gap(),
                reassignment.parts().isEmpty() ? null : new EffectOfSharing(reassignment.sharing()).shown(number),
                reassignment.gap(),
                coverage.waiting().stream().map(Instalment::reference).toList());
    }

    /**
     * @return number of the change, for example {@code RP-2026-0002}
     * @throws AwardRefused {@code NO_GAP}, {@code NOBODY_CARRIES}, {@code WRONG_STATUS}, {@code STALE}
     */
    public String cover(CoverGap command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(command.fund(), command.key(), "CoverGap", command.award(), () -> cover(command, actor));
    }

    private String cover(CoverGap command, Actor actor) {
        Award award = finder.byNumber(command.fund(), command.award());
        award.requireVersion(command.seenVersion());
        award.requireOpen();
        LocalDate today = clock.today();
        Reassignment reassignment = planning.ofGap(award, today);
        if (reassignment.wanted().isEmpty()) {
            throw new AwardRefused(Reason.NO_GAP, null);
        }
        List<SharePart> reserved = reassignment.parts();
        if (reserved.isEmpty()) {
            throw new AwardRefused(Reason.NOBODY_CARRIES, null);
        }
        String number = numbers.next(command.fund(), "RP", today.getYear());
        moves.add(award, reserved);
        ledger.post(finder.bookingOf(award).reserved(today, number, "SHARES_REASSIGNED", reserved));
        changes.keep(new AwardChange(
                award,
                number,
                ChangeKind.GAP,
                today,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                reserved,
                moves.coverageOf(award).gap(),
                reassignment.sharing(),
                actor.userName(),
                clock.now()));
        award.touched(clock.now());
        trail.done(
                command.fund(),
                actor.userName(),
                "GAP_COVERED",
                award.number(),
                number + " " + SharePart.total(reserved));
        return number;
    }
}
