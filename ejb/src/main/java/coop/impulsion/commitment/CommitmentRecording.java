package coop.impulsion.commitment;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.model.Commitment;
import coop.impulsion.commitment.model.CommitmentEntries;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.store.EarmarkTargets;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records promises of money, changes their conditions, and reduces or withdraws them. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class CommitmentRecording {

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
    private EarmarkTargets earmarkTargets;

    @Inject
    private Ledger ledger;

    /**
     * @return the commitment's number, the same one when the key was used before
     * @throws CommitmentRefused if a part is missing, out of range or unknown
     */
    public String record(RecordCommitment command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(
                command.fund(), command.key(), "RecordCommitment", command.toString(), () -> sign(command, actor));
    }

    private String sign(RecordCommitment command, Actor actor) {
        Commitments.Giver signer = commitments
                .giver(command.fund(), command.contributor())
                .orElseThrow(() -> new CommitmentRefused(Reason.CONTRIBUTOR_UNKNOWN, "contributor"));
        earmarkTargets.refuseUnknown(command.fund(), command.terms().earmarks());
        String number = numbers.next(command.fund(), "E", yearOf(command));
        Commitment commitment = Commitment.signed(
                command, number, signer.contributorId(), signer.party().contributorClass(), clock.today());
        commitments.add(commitment);
        if (commitment.isPromisedOffBalance()) {
            ledger.post(CommitmentEntries.promised(
                    commitments.party(commitment),
                    number,
                    commitment.signedOn(),
                    "COMMITMENT_SIGNED",
                    commitment.amount()));
        }
        trail.done(
                command.fund(),
                actor.userName(),
                "COMMITMENT_RECORDED",
                number,
                signer.party().contributor() + ", " + commitment.nature() + ", " + commitment.amount());
        return number;
    }

    /** Numbers count in the year of the signature; without one the aggregate will refuse. */
    private int yearOf(RecordCommitment command) {
        return command.signedOn() == null
                ? clock.today().getYear()
                : command.signedOn().getYear();
    }

    /**
     * Replaces a commitment's conditions for awards to come.
     *
     * @param seenVersion of the page that was filled in
     * @throws CommitmentRefused {@code STALE} if somebody changed it meanwhile; if a condition is out of range
     */
    public void give(FundId fund, CommandKey key, String number, CommitmentTerms terms, long seenVersion) {
        Actor actor = actors.require(fund, Role.MANAGER);
        String content = number + "|" + terms;
        commands.once(fund, key, "GiveTerms", content, () -> give(fund, number, terms, seenVersion, actor));
    }

    private String give(FundId fund, String number, CommitmentTerms terms, long seenVersion, Actor actor) {
        Commitment commitment = commitments
                .commitment(fund, number)
                .orElseThrow(() -> new CommitmentRefused(Reason.COMMITMENT_UNKNOWN, null, number));
        if (commitment.version() != seenVersion) {
            throw new CommitmentRefused(Reason.STALE, null);
        }
        earmarkTargets.refuseUnknown(fund, terms.earmarks());
        commitment.give(terms);
        trail.done(fund, actor.userName(), "COMMITMENT_TERMS_CHANGED", number, terms.toString());
        return number;
    }

    /**
     * @return the commitment's number
     * @throws CommitmentRefused if awards hold, or calls ask for, more than would remain
     */
    public String reduce(ReduceCommitment command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        return commands.once(command.fund(), command.key(), "ReduceCommitment", command.toString(), () -> {
            Commitment commitment = commitments
                    .commitment(command.fund(), command.commitment())
                    .orElseThrow(() -> new CommitmentRefused(Reason.COMMITMENT_UNKNOWN, null, command.commitment()));
            Money less = commitment.reduce(command, clock.today());
            commitments.reduced(commitment, command.reducedOn(), less, clock.now());
            if (commitment.isPromisedOffBalance()) {
                ledger.post(CommitmentEntries.noLongerPromised(
                        commitments.party(commitment),
                        commitment.number(),
                        command.reducedOn(),
                        "COMMITMENT_REDUCED",
                        less));
            }
            trail.done(
                    command.fund(),
                    actor.userName(),
                    commitment.amount().isZero() ? "COMMITMENT_WITHDRAWN" : "COMMITMENT_REDUCED",
                    commitment.number(),
                    "-" + less + " = " + commitment.amount() + ": " + command.reason());
            return commitment.number();
        });
    }
}
