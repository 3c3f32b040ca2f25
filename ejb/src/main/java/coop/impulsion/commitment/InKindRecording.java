package coop.impulsion.commitment;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.model.CommitmentEntries;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.model.InKind;
import coop.impulsion.commitment.store.InKindRows;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records what contributors give other than money, with its value: shown beside the money, never drawn. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class InKindRecording {

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
    private InKindRows rows;

    @Inject
    private Ledger ledger;

    /**
     * @return the contribution's number, for example {@code N-2026-0001}
     * @throws CommitmentRefused if a part is missing or unknown
     */
    public String record(RecordInKind command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(
                command.fund(), command.key(), "RecordInKind", command.toString(), () -> value(command, actor));
    }

    private String value(RecordInKind command, Actor actor) {
        InKind inKind = InKind.valued(command, clock.today());
        Commitments.Giver giver = commitments
                .giver(command.fund(), command.contributor())
                .orElseThrow(() -> new CommitmentRefused(Reason.CONTRIBUTOR_UNKNOWN, "contributor"));
        Long projectId = rows.projectId(command.fund(), command.project());
        String number = numbers.next(command.fund(), "N", command.receivedOn().getYear());
        long position = ledger.post(CommitmentEntries.inKind(
                        giver.party(), number, command.receivedOn(), command.kind(), inKind.value()))
                .position();
        rows.add(command, inKind, number, giver.contributorId(), projectId, position);
        trail.done(
                command.fund(),
                actor.userName(),
                "IN_KIND_RECORDED",
                number,
                command.contributor() + ", " + command.kind() + ", " + inKind.value());
        return number;
    }
}
