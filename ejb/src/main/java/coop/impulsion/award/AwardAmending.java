package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Amendment;
import coop.impulsion.award.model.AmendmentPlanning;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardBooking;
import coop.impulsion.award.model.AwardChange;
import coop.impulsion.award.model.AwardChanges;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.FundClock;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Amends an award in force (<i>avenant</i>). Less: the last instalments are lowered and undrawn shares released in
 * proportion. More: the engine shares out what comes on top, which is paid in an instalment of its own. Between
 * categories: both, in one transaction. Never below what is drawn or in a payment order.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class AwardAmending {

    private static final int REASON_LENGTH = 1000;
    private static final int DECISION_LENGTH = 40;

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
    private AwardFinder finder;

    @Inject
    private Awards awards;

    @Inject
    private AmendmentPlanning planning;

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardChanges changes;

    @Inject
    private Ledger ledger;

    /**
     * @return number of the amendment, for example {@code AV-2026-0001}
     * @throws AwardRefused {@code NOTHING_CHANGES}, {@code BELOW_DRAWN} at the category's field, {@code SHORT} or
     *     {@code HELD} if what comes on top can't be carried, {@code AMENDMENT_DUE} without its due date,
     *     {@code WRONG_STATUS} unless it is in force, {@code SCHEDULE_TOO_LONG}, {@code REASON_MISSING}, {@code STALE}
     */
    public String amend(AmendAward command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        String content = command.award() + "|" + command.amounts() + "|" + command.dueOn() + "|" + command.condition()
                + "|" + command.decisionRef() + "|" + command.reason();
        return commands.once(command.fund(), command.key(), "AmendAward", content, () -> amend(command, actor));
    }

    private String amend(AmendAward command, Actor actor) {
        LocalDate today = clock.today();
        Award award = finder.byNumber(command.fund(), command.award());
        award.requireVersion(command.seenVersion());
        award.requireInForce();
        String reason = AwardRefused.words(command.reason(), REASON_LENGTH, "reason");
        if (reason == null) {
            throw new AwardRefused(Reason.REASON_MISSING, "reason");
        }
        String decision = AwardRefused.words(command.decisionRef(), DECISION_LENGTH, "decisionRef");
        Amendment amendment = planning.of(award, command.amounts(), today);
        if (amendment.sharing() != null) {
            amendment.sharing().fundedOrRefused();
        }
        String number = numbers.next(command.fund(), "AV", today.getYear());
        AwardBooking booking = finder.bookingOf(award);
        lower(award, amendment, number, booking, today);
        List<SharePart> reserved =
                amendment.sharing() == null ? List.of() : raise(award, amendment, command, number, booking, today);
        awards.amended(award, amendment.awarded());
        changes.keep(new AwardChange(
                award,
                number,
                ChangeKind.AMENDMENT,
                today,
                null,
                decision,
                reason,
                amendment.awarded(),
                amendment.released(),
                reserved,
                moves.coverageOf(award).gap(),
                amendment.sharing(),
                actor.userName(),
                clock.now()));
        trail.done(
                command.fund(),
                actor.userName(),
                "AWARD_AMENDED",
                award.number(),
                number + " -" + Money.sum(amendment.less().values()) + " +"
                        + Money.sum(amendment.more().values()) + ": " + reason);
        return number;
    }

    private void lower(Award award, Amendment amendment, String number, AwardBooking booking, LocalDate today) {
        if (amendment.less().isEmpty()) {
            return;
        }
        List<Award.Cut> cuts = award.lower(amendment.less(), today, clock.now());
        List<SharePart> released =
                amendment.release().isEmpty() ? List.of() : moves.release(award, amendment.release(), number, today);
        booking.lowered(today, number, cuts, released).forEach(ledger::post);
        Money less = Money.sum(amendment.less().values());
        booking.gapClosed(today, number, less.minus(SharePart.total(released))).forEach(ledger::post);
    }

    private List<SharePart> raise(
            Award award,
            Amendment amendment,
            AmendAward command,
            String number,
            AwardBooking booking,
            LocalDate today) {
        List<SharePart> reserved = amendment.sharing().parts();
        moves.add(award, reserved);
        ledger.post(booking.reserved(today, number, "AWARD_AMENDED", reserved));
        Instalment added = award.raise(amendment.more(), command.dueOn(), command.condition(), today, clock.now());
        if (added.firmOn() != null) {
            booking.firm(today, number, "AWARD_AMENDED", added.total()).forEach(ledger::post);
        }
        return reserved;
    }
}
