package coop.impulsion.award;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardBooking;
import coop.impulsion.award.model.AwardChange;
import coop.impulsion.award.model.AwardChanges;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Coverage;
import coop.impulsion.award.model.EffectOfSharing;
import coop.impulsion.award.model.Instalment;
import coop.impulsion.award.model.Reassignment;
import coop.impulsion.award.model.ReassignmentPlanning;
import coop.impulsion.award.model.ReassignmentPlanning.Step;
import coop.impulsion.award.model.ShareMoves;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentDefaults;
import coop.impulsion.commitment.CommitmentStanding;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
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
 * Decides that a contributor who did not pay a call is in default, or no longer is. No timer does it. What its
 * commitment carries beyond the money it paid in passes to the others, by the rule of each award; what they have no room
 * for stays a gap, and the instalments it touches wait ({@link GapCovering}).
 *
 * <p>Lifting a default makes the commitment count again for what comes; what passed to others stays with them.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM})
public class PaymentDefaulting {

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
    private CommitmentDefaults defaults;

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

    /** What declaring it today would do; keeps nothing. */
    public PaymentDefaultForecast forecast(FundId fund, String commitment) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ADMINISTRATOR);
        LocalDate today = clock.today();
        CommitmentStanding standing = find(fund, commitment, actor);
        List<Step> steps = standing.isInDefault() ? List.of() : planning.onDefault(fund, standing, today);
        Money undrawn = Money.sum(changes.undrawnOf(standing.id()).stream()
                .map(AwardChanges.Undrawn::amount)
                .toList());
        Money released = Money.sum(steps.stream().map(Step::total).toList());
        return new PaymentDefaultForecast(
                standing,
                undrawn.minus(released),
                steps.stream().map(this::shown).toList());
    }

    private PaymentDefaultForecast.AwardPart shown(Step step) {
        Award award = step.award();
        Reassignment reassignment = step.reassignment();
        EnumMap<CostCategory, Money> released = new EnumMap<>(CostCategory.class);
        step.released().forEach(part -> released.merge(part.category(), part.amount(), Money::plus));
        Map<CostCategory, Money> gap = reassignment.gap();
        Coverage after = moves.coverageOf(award).lowered(gap);
        return new PaymentDefaultForecast.AwardPart(
                award.number(),
                finder.projectOf(award).name(),
                released,
                reassignment.sharing() == null
                        ? null
                        : new EffectOfSharing(reassignment.sharing()).shown(award.number()),
                gap,
                after.waiting().stream().map(Instalment::reference).toList());
    }

    /**
     * @return the commitment's number
     * @throws coop.impulsion.commitment.CommitmentRefused {@code NOTHING_OVERDUE}, {@code IN_DEFAULT},
     *     {@code REASON_MISSING}
     * @throws AccessRefused {@code NOT_FOUND} if the fund has no such commitment
     */
    public String declare(DeclareDefault command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER, Role.ADMINISTRATOR);
        String content = command.commitment() + "|" + command.reason();
        return commands.once(command.fund(), command.key(), "DeclareDefault", content, () -> declare(command, actor));
    }

    private String declare(DeclareDefault command, Actor actor) {
        FundId fund = command.fund();
        LocalDate today = clock.today();
        CommitmentStanding standing = find(fund, command.commitment(), actor);
        List<Step> steps = standing.isInDefault() ? List.of() : planning.onDefault(fund, standing, today);
        defaults.declare(standing, today, command.reason());
        for (Step step : steps) {
            pass(step, standing, command.reason(), actor, today);
        }
        Money released = Money.sum(steps.stream().map(Step::total).toList());
        trail.done(
                fund,
                actor.userName(),
                "DEFAULT_DECLARED",
                standing.number(),
                standing.overdue() + " unpaid, " + released + " released: " + command.reason());
        return standing.number();
    }

    private void pass(Step step, CommitmentStanding from, String reason, Actor actor, LocalDate today) {
        Award award = step.award();
        String number = numbers.next(award.fund(), "RP", today.getYear());
        List<SharePart> reserved = step.reassignment().parts();
        moves.giveUp(award, step.released());
        moves.add(award, reserved);
        AwardBooking booking = finder.bookingOf(award);
        ledger.post(booking.uncovered(today, number, step.released()));
        if (!reserved.isEmpty()) {
            ledger.post(booking.reserved(today, number, "SHARES_REASSIGNED", reserved));
        }
        changes.keep(new AwardChange(
                award,
                number,
                ChangeKind.DEFAULT,
                today,
                from.id(),
                null,
                reason,
                Map.of(),
                step.released(),
                reserved,
                moves.coverageOf(award).gap(),
                step.reassignment().sharing(),
                actor.userName(),
                clock.now()));
        award.touched(clock.now());
        trail.done(
                award.fund(),
                actor.userName(),
                "SHARES_REASSIGNED",
                award.number(),
                number + " " + from.number() + ": " + SharePart.total(reserved) + " / " + step.total());
    }

    /**
     * @return the commitment's number
     * @throws coop.impulsion.commitment.CommitmentRefused {@code NOT_IN_DEFAULT}, {@code REASON_MISSING}
     */
    public String lift(LiftDefault command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER, Role.ADMINISTRATOR);
        String content = command.commitment() + "|" + command.reason();
        return commands.once(command.fund(), command.key(), "LiftDefault", content, () -> {
            LocalDate today = clock.today();
            CommitmentStanding standing = find(command.fund(), command.commitment(), actor);
            defaults.lift(standing, today, command.reason());
            trail.done(command.fund(), actor.userName(), "DEFAULT_LIFTED", standing.number(), command.reason());
            return standing.number();
        });
    }

    private CommitmentStanding find(FundId fund, String number, Actor actor) {
        return defaults.standing(fund, number, clock.today()).orElseThrow(() -> {
            trail.refused(fund, actor.userName(), "COMMITMENT_NOT_FOUND", number);
            return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
        });
    }
}
