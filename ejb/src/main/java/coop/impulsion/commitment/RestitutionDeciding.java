package coop.impulsion.commitment;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.model.CommitmentEntries;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.model.FilledIn;
import coop.impulsion.commitment.model.Party;
import coop.impulsion.commitment.store.CommitmentFigures;
import coop.impulsion.commitment.store.RestitutionRows;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Ledger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Gives money back to a contributor whose commitment has ended: what has a right of return, is repayable, or is public
 * money that was not used. The manager decides, the accountant books what the bank has paid. A gift never goes back.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.ACCOUNTANT, Roles.AUDITOR, Roles.SYSTEM})
public class RestitutionDeciding {

    private static final int REASON_LENGTH = 1000;
    private static final int REFERENCE_LENGTH = 140;

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
    private Commitments commitments;

    @Inject
    private CommitmentFigures figures;

    @Inject
    private RestitutionRows rows;

    @Inject
    private Ledger ledger;

    /**
     * What could go back today.
     *
     * @throws AccessRefused {@code NOT_FOUND} if the fund has no such commitment
     */
    public Restitutable restitutable(FundId fund, String commitment) {
        Actor actor = actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR);
        return find(fund, commitment, actor);
    }

    /**
     * @return number of the restitution, for example {@code RT-2026-0001}
     * @throws CommitmentRefused {@code GIFTS_STAY}, {@code NOT_ENDED}, {@code ABOVE_RESTITUTABLE} with the most, or if a
     *     part is missing
     * @throws AccessRefused {@code NOT_FOUND} if the fund has no such commitment
     */
    public String decide(DecideRestitution command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(
                command.fund(), command.key(), "DecideRestitution", command.toString(), () -> decide(command, actor));
    }

    private String decide(DecideRestitution command, Actor actor) {
        FundId fund = command.fund();
        LocalDate today = clock.today();
        Restitutable restitutable = find(fund, command.commitment(), actor);
        if (!restitutable.isOfNature()) {
            throw new CommitmentRefused(Reason.GIFTS_STAY, null);
        }
        if (!restitutable.isEnded()) {
            throw new CommitmentRefused(Reason.NOT_ENDED, null, restitutable.endedOn());
        }
        FilledIn.amount(command.amount(), "amount");
        if (command.amount().isGreaterThan(restitutable.most())) {
            throw new CommitmentRefused(Reason.ABOVE_RESTITUTABLE, "amount", restitutable.most());
        }
        String reason = FilledIn.text(command.reason(), REASON_LENGTH, "reason", Reason.REASON_MISSING);
        String number = numbers.next(fund, "RT", today.getYear());
        Party party = commitments.party(
                commitments.commitment(fund, command.commitment()).orElseThrow());
        EntryRef entry = ledger.post(CommitmentEntries.restitutionDecided(party, number, today, command.amount()));
        rows.add(command, number, today, reason, entry.position());
        trail.done(
                fund,
                actor.userName(),
                "RESTITUTION_DECIDED",
                command.commitment(),
                number + " " + command.amount() + ": " + reason);
        return number;
    }

    /**
     * @return the restitution's number
     * @throws CommitmentRefused {@code RESTITUTION_SETTLED} if it is paid or cancelled, {@code STILL_HELD} if awards hold
     *     the money meanwhile, or if the day is to come or before the decision
     */
    public String pay(PayRestitution command) {
        Actor actor = actors.require(command.fund(), Role.ACCOUNTANT);
        return commands.once(command.fund(), command.key(), "PayRestitution", command.toString(), () -> {
            RestitutionView restitution = open(command.fund(), command.restitution(), actor);
            LocalDate on = FilledIn.notBefore(
                    restitution.decidedOn(), FilledIn.day(command.paidOn(), clock.today(), "paidOn"), "paidOn");
            String reference = FilledIn.optional(command.bankReference(), REFERENCE_LENGTH, "bankReference");
            Party party = commitments.party(commitments
                    .commitment(command.fund(), restitution.commitment())
                    .orElseThrow());
            figures.refunded(rows.commitmentId(command.fund(), restitution.commitment()), restitution.amount());
            EntryRef entry = ledger.post(
                    CommitmentEntries.restitutionPaid(party, restitution.number(), on, restitution.amount()));
            rows.paid(command.fund(), restitution.number(), on, reference, entry.position());
            trail.done(
                    command.fund(),
                    actor.userName(),
                    "RESTITUTION_PAID",
                    restitution.commitment(),
                    restitution.number() + " " + restitution.amount());
            return restitution.number();
        });
    }

    /**
     * Takes back a decision that is not paid; its entry is reversed.
     *
     * @throws CommitmentRefused {@code RESTITUTION_SETTLED}, {@code REASON_MISSING}
     */
    public void cancel(FundId fund, CommandKey key, String number, String reason) {
        Actor actor = actors.require(fund, Role.MANAGER);
        commands.once(fund, key, "CancelRestitution", number + "|" + reason, () -> {
            RestitutionView restitution = open(fund, number, actor);
            String why = FilledIn.text(reason, REASON_LENGTH, "reason", Reason.REASON_MISSING);
            ledger.reverse(fund, restitution.position(), clock.today(), "RESTITUTION_CANCELLED");
            rows.cancelled(fund, number, why);
            trail.done(fund, actor.userName(), "RESTITUTION_CANCELLED", restitution.commitment(), number + ": " + why);
            return number;
        });
    }

    private Restitutable find(FundId fund, String commitment, Actor actor) {
        return rows.restitutable(fund, commitment, clock.today()).orElseThrow(() -> {
            trail.refused(fund, actor.userName(), "COMMITMENT_NOT_FOUND", commitment);
            return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(commitment));
        });
    }

    private RestitutionView open(FundId fund, String number, Actor actor) {
        RestitutionView restitution = rows.restitution(fund, number).orElseThrow(() -> {
            trail.refused(fund, actor.userName(), "RESTITUTION_NOT_FOUND", number);
            return new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number));
        });
        if (restitution.status() != RestitutionStatus.DECIDED) {
            throw new CommitmentRefused(Reason.RESTITUTION_SETTLED, null, number);
        }
        return restitution;
    }
}
