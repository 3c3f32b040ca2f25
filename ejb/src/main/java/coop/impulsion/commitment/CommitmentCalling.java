package coop.impulsion.commitment;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.model.Call;
import coop.impulsion.commitment.model.Commitment;
import coop.impulsion.commitment.model.CommitmentEntries;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.model.Party;
import coop.impulsion.commitment.store.CallLettering;
import coop.impulsion.commitment.store.CommitmentFigures;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.ledger.LineRef;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Calls for funds, takes note of notified public grants, and cancels what is left of either. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class CommitmentCalling {

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
    private CallLettering callLettering;

    @Inject
    private Ledger ledger;

    /**
     * Issues one call for each line; each has its entry in journal EN, and its promise leaves the off balance sheet.
     *
     * @throws CommitmentRefused if there is no line, one asks for more than was promised and not called, or for a grant
     */
    public IssuedCalls issue(IssueCalls command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        if (command.lines().isEmpty()) {
            throw new CommitmentRefused(Reason.NOTHING_TO_CALL, "lines");
        }
        return IssuedCalls.ofAnswer(commands.once(
                command.fund(), command.key(), "IssueCalls", command.toString(), () -> {
                    List<String> issued = new ArrayList<>();
                    for (IssueCalls.Line line : command.lines()) {
                        issued.add(issue(command, line, actor));
                    }
                    return new IssuedCalls(issued.get(0), issued.size()).asAnswer();
                }));
    }

    private String issue(IssueCalls command, IssueCalls.Line line, Actor actor) {
        Commitment commitment = find(command.fund(), line.commitment());
        if (commitment.nature() == Nature.PUBLIC_GRANT) {
            throw new CommitmentRefused(Reason.GRANTS_ARE_NOTIFIED, null, line.commitment());
        }
        int year = command.issuedOn() == null
                ? clock.today().getYear()
                : command.issuedOn().getYear();
        Call call = Call.issued(
                commitment,
                numbers.next(command.fund(), "A", year),
                line.amount(),
                command.issuedOn(),
                command.dueOn(),
                clock.today(),
                null,
                "dueOn");
        figures.called(commitment.id(), call.amount());
        Party party = commitments.party(commitment);
        EntryRef entry = ledger.post(
                CommitmentEntries.called(party, call.number(), call.issuedOn(), "CALL_ISSUED", List.of(call.amount())));
        ledger.post(CommitmentEntries.noLongerPromised(
                party, call.number(), call.issuedOn(), "COMMITMENT_CALLED", call.amount()));
        call.booked(new LineRef(entry.position(), 1));
        commitments.add(call);
        trail.done(
                command.fund(),
                actor.userName(),
                "CALL_ISSUED",
                call.number(),
                commitment.number() + ", " + call.amount() + ", due " + command.dueOn());
        return call.number();
    }

    /**
     * Takes note of a notification: a receivable for each due date, all in one entry.
     *
     * @throws CommitmentRefused if it is no public grant, there is no due date, or more is notified than was promised
     */
    public IssuedCalls takeNote(NotifyGrant command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        if (command.dueLines().isEmpty()) {
            throw new CommitmentRefused(Reason.NOTHING_TO_CALL, "dueLines");
        }
        return IssuedCalls.ofAnswer(commands.once(
                command.fund(), command.key(), "NotifyGrant", command.toString(), () -> note(command, actor)));
    }

    private String note(NotifyGrant command, Actor actor) {
        Commitment commitment = find(command.fund(), command.commitment());
        if (commitment.nature() != Nature.PUBLIC_GRANT) {
            throw new CommitmentRefused(Reason.ONLY_GRANTS_ARE_NOTIFIED, null, command.commitment());
        }
        int year = command.notifiedOn() == null
                ? clock.today().getYear()
                : command.notifiedOn().getYear();
        List<Call> calls = new ArrayList<>();
        for (NotifyGrant.DueLine line : command.dueLines()) {
            calls.add(Call.issued(
                    commitment,
                    numbers.next(command.fund(), "A", year),
                    line.amount(),
                    command.notifiedOn(),
                    line.dueOn(),
                    clock.today(),
                    "dueLines[" + calls.size() + "].amount",
                    "dueLines[" + calls.size() + "].dueOn"));
        }
        List<Money> amounts = calls.stream().map(Call::amount).toList();
        figures.called(commitment.id(), Money.sum(amounts));
        EntryRef entry = ledger.post(CommitmentEntries.called(
                commitments.party(commitment), calls.get(0).number(), command.notifiedOn(), "GRANT_NOTIFIED", amounts));
        int line = 0;
        for (Call call : calls) {
            call.booked(new LineRef(entry.position(), ++line));
            commitments.add(call);
            trail.done(
                    command.fund(),
                    actor.userName(),
                    "GRANT_NOTIFIED",
                    call.number(),
                    commitment.number() + ", " + call.amount());
        }
        return new IssuedCalls(calls.get(0).number(), calls.size()).asAnswer();
    }

    /**
     * Cancels what is left of a call or due date: the receivable goes, the promise stands again.
     *
     * @return the call's number
     * @throws CommitmentRefused if nothing is left of it, or money drawn before it was paid in rests on it
     */
    public String cancel(CancelCall command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(command.fund(), command.key(), "CancelCall", command.toString(), () -> {
            Call call = commitments
                    .call(command.fund(), command.call())
                    .orElseThrow(() -> new CommitmentRefused(Reason.CALL_UNKNOWN, null, command.call()));
            Money taken = call.cancel(command, clock.today());
            Party party = commitments.party(command.fund(), call.commitmentId());
            figures.callCancelled(new CommitmentId(call.commitmentId()), taken);
            EntryRef entry =
                    ledger.post(CommitmentEntries.callCancelled(party, call.number(), command.cancelledOn(), taken));
            if (party.nature() != Nature.PUBLIC_GRANT) {
                ledger.post(CommitmentEntries.promised(
                        party, call.number(), command.cancelledOn(), "COMMITMENT_UNCALLED", taken));
            }
            call.cancellationBooked(new LineRef(entry.position(), 2));
            callLettering.letterIfSettled(command.fund(), call, command.cancelledOn());
            trail.done(
                    command.fund(), actor.userName(), "CALL_CANCELLED", call.number(), taken + ": " + command.reason());
            return call.number();
        });
    }

    private Commitment find(FundId fund, String number) {
        return commitments
                .commitment(fund, number)
                .orElseThrow(() -> new CommitmentRefused(Reason.COMMITMENT_UNKNOWN, "commitment", number));
    }
}
