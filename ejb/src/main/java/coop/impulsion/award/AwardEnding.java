package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.AwardShares;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.award.store.AwardRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gives up what will not be paid, and ends awards. Shares that are not drawn are released at once; what was drawn and
 * has not come back stays held for good: it is what the award cost each commitment.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class AwardEnding {

    private static final int REASON_LENGTH = 1000;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Ledger ledger;

    @Inject
    private AwardFinder finder;

    @Inject
    private AwardShares shares;

    @Inject
    private ShareMoves moves;

    @Inject
    private AwardRows rows;

    /**
     * Gives up instalments of an award that goes on.
     *
     * @throws AwardRefused {@code PAYMENT_UNDER_WAY} if one is ordered, {@code INSTALMENT_NOT_PAYABLE} if one is paid or
     *     given up already, {@code TOO_EARLY}, {@code STALE}
     */
    public void cancel(CancelInstalments command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        requirePast(command.on());
        requireReason(command.reason());
        if (command.instalments().isEmpty()) {
            throw new AwardRefused(Reason.NOTHING_CHOSEN, "instalments");
        }
        String content = command.award() + "|" + command.instalments() + "|" + command.on() + "|" + command.reason();
        commands.once(command.fund(), command.key(), "CancelInstalments", content, () -> {
            Award award = finder.byNumber(command.fund(), command.award());
            award.requireVersion(command.seenVersion());
            List<Instalment> cancelled = command.instalments().stream()
                    .map(id -> award.cancel(id, command.on(), clock.now()))
                    .toList();
            String piece = cancelled.get(0).reference();
            Money released = release(award, cancelled, command.on(), piece);
            trail.done(
                    command.fund(),
                    actor.userName(),
                    "INSTALMENTS_CANCELLED",
                    award.number(),
                    released + ": " + command.reason());
            return award.number();
        });
    }

    /**
     * Ends an award in force, or lets a decision lapse that was never signed.
     *
     * @throws AwardRefused {@code CLAIM_OPEN} if money is still to come back, {@code ADVANCE_OUTSTANDING} if an advance is
     *     not repaid and is not to be written off, {@code PAYMENT_UNDER_WAY}, {@code TOO_EARLY}, {@code STALE}
     */
    public void end(EndAward command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        requirePast(command.on());
        String content = command.award() + "|" + command.on() + "|" + command.reason() + "|" + command.writesOff();
        commands.once(command.fund(), command.key(), "EndAward", content, () -> {
            Award award = finder.byNumber(command.fund(), command.award());
            award.requireVersion(command.seenVersion());
            if (award.status() == AwardStatus.DECIDED) {
                lapse(award, command, actor);
            } else {
                end(award, command, actor);
            }
            return award.number();
        });
    }

    private void lapse(Award award, EndAward command, Actor actor) {
        award.lapse(command.on(), command.reason(), clock.now());
        List<SharePart> released = moves.release(award, remaining(award), award.number(), command.on());
        finder.bookingOf(award).lapsed(command.on(), released).forEach(ledger::post);
        trail.done(command.fund(), actor.userName(), "AWARD_LAPSED", award.number(), command.reason());
    }

    private void end(Award award, EndAward command, Actor actor) {
        rows.openClaim(award.id()).ifPresent(claim -> {
            throw new AwardRefused(Reason.CLAIM_OPEN, null, claim);
        });
        List<Instalment> open =
                award.instalments().stream().filter(Instalment::isOpen).toList();
        open.forEach(instalment -> award.cancel(instalment.id(), command.on(), clock.now()));
        Money released = open.isEmpty() ? Money.ZERO : release(award, open, command.on(), award.number());
        if (award.kind() == AwardKind.RECOVERABLE_ADVANCE) {
            writeOff(award, command);
        }
        award.end(command.on(), command.reason(), clock.now());
        trail.done(
                command.fund(),
                actor.userName(),
                "AWARD_ENDED",
                award.number(),
                "released " + released + ": " + command.reason());
    }

    private void writeOff(Award award, EndAward command) {
        List<SharePart> outstanding = shares.of(award.id()).stream()
                .filter(line -> line.netDrawn().isPositive())
                .map(line -> new SharePart(line.commitment(), line.number(), line.category(), line.netDrawn()))
                .toList();
        if (outstanding.isEmpty()) {
            return;
        }
        if (!command.writesOff()) {
            throw new AwardRefused(Reason.ADVANCE_OUTSTANDING, "writesOff", SharePart.total(outstanding));
        }
        ledger.post(finder.bookingOf(award).writtenOff(command.on(), award.number(), outstanding));
    }

    private Money release(Award award, List<Instalment> cancelled, LocalDate on, String piece) {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        cancelled.forEach(instalment ->
                instalment.amounts().forEach((category, amount) -> amounts.merge(category, amount, Money::plus)));
        List<SharePart> released = moves.release(award, amounts, piece, on);
        List<EntryDraft> entries = finder.bookingOf(award).cancelled(on, piece, cancelled, released);
        entries.forEach(ledger::post);
        return SharePart.total(released);
    }

    private Map<CostCategory, Money> remaining(Award award) {
        EnumMap<CostCategory, Money> remaining = new EnumMap<>(CostCategory.class);
        for (ShareLine line : shares.of(award.id())) {
            remaining.merge(line.category(), line.remaining(), Money::plus);
        }
        return remaining;
    }

    private void requirePast(LocalDate on) {
        if (on == null || on.isAfter(clock.today())) {
            throw new AwardRefused(Reason.IN_THE_FUTURE, "on");
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new AwardRefused(Reason.REASON_MISSING, "reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new AwardRefused(Reason.TEXT_TOO_LONG, "reason", REASON_LENGTH);
        }
    }
}
