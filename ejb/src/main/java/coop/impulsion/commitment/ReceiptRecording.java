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
import coop.impulsion.commitment.model.CommitmentEntries;
import coop.impulsion.commitment.model.Commitments;
import coop.impulsion.commitment.model.Party;
import coop.impulsion.commitment.model.Receipt;
import coop.impulsion.commitment.store.CallLettering;
import coop.impulsion.commitment.store.CommitmentFigures;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.ledger.Lettering;
import coop.impulsion.ledger.LineRef;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Books money that came in, and says later whose it was when nobody knew. */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.SYSTEM})
public class ReceiptRecording {

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
    private Lettering lettering;

    @Inject
    private Ledger ledger;

    /**
     * Books a receipt: it pays its call as far as the call goes, what is beyond is owed back; lettered with the call once
     * nothing is left of it.
     *
     * @return the receipt's number, the same one when the key was used before
     * @throws CommitmentRefused if a part is missing or unknown, or nothing is left of the call
     */
    public String record(RecordReceipt command) {
        Actor actor = actors.require(command.fund(), Role.ACCOUNTANT);
        return commands.once(
                command.fund(), command.key(), "RecordReceipt", command.toString(), () -> book(command, actor));
    }

    private String book(RecordReceipt command, Actor actor) {
        FundId fund = command.fund();
        int year = command.receivedOn() == null
                ? clock.today().getYear()
                : command.receivedOn().getYear();
        Receipt receipt = Receipt.recorded(command, numbers.next(fund, "R", year), clock.today());
        ReceiptOrigin origin = requireOrigin(command.origin());
        switch (origin.kind()) {
            case CALLED -> {
                Call call = call(fund, origin, receipt.receivedOn(), "receivedOn");
                Party party = pay(fund, receipt, call);
                EntryRef entry = ledger.post(CommitmentEntries.received(party, receipt));
                receipt.booked(entry.position());
                receipt.matchBooked(new LineRef(entry.position(), 2));
                commitments.add(receipt);
                callLettering.letterIfSettled(fund, call, receipt.receivedOn());
            }
            case GIFT -> {
                Commitments.Giver giver = giver(fund, origin);
                receipt.isGiftOf(giver.contributorId());
                receipt.booked(ledger.post(CommitmentEntries.given(giver.party(), receipt))
                        .position());
                commitments.add(receipt);
            }
            case UNKNOWN -> {
                receipt.booked(ledger.post(CommitmentEntries.receivedFromNobodyKnown(fund, receipt))
                        .position());
                commitments.add(receipt);
            }
        }
        trail.done(fund, actor.userName(), "MONEY_RECEIVED", receipt.number(), told(receipt, origin));
        return receipt.number();
    }

    /**
     * Says whose money an unknown receipt was; the entry of the receipt stays, a second one in journal OD moves it.
     *
     * @return the receipt's number
     * @throws CommitmentRefused if it is known already, or as {@link #record}
     */
    public String identify(IdentifyReceipt command) {
        Actor actor = actors.require(command.fund(), Role.ACCOUNTANT);
        return commands.once(
                command.fund(), command.key(), "IdentifyReceipt", command.toString(), () -> move(command, actor));
    }

    private String move(IdentifyReceipt command, Actor actor) {
        FundId fund = command.fund();
        Receipt receipt = commitments
                .receipt(fund, command.receipt())
                .orElseThrow(() -> new CommitmentRefused(Reason.RECEIPT_UNKNOWN, null, command.receipt()));
        receipt.identify(command.identifiedOn(), clock.today());
        ReceiptOrigin origin = requireOrigin(command.origin());
        LocalDate on = command.identifiedOn();
        EntryRef entry;
        if (origin.kind() == ReceiptOrigin.Kind.CALLED) {
            Call call = call(fund, origin, on, "identifiedOn");
            Party party = pay(fund, receipt, call);
            entry = ledger.post(CommitmentEntries.identifiedAsPaying(party, receipt, on));
            receipt.matchBooked(new LineRef(entry.position(), 2));
            callLettering.letterIfSettled(fund, call, on);
        } else if (origin.kind() == ReceiptOrigin.Kind.GIFT) {
            Commitments.Giver giver = giver(fund, origin);
            receipt.isGiftOf(giver.contributorId());
            entry = ledger.post(CommitmentEntries.identifiedAsGift(giver.party(), receipt, on));
        } else {
            throw new CommitmentRefused(Reason.ORIGIN_MISSING, "origin");
        }
        receipt.identificationBooked(entry.position());
        // The receipt's second line went to the unidentified, this entry's first line takes it from there.
        lettering.letter(fund, List.of(new LineRef(receipt.entryPosition(), 2), new LineRef(entry.position(), 1)), on);
        trail.done(fund, actor.userName(), "RECEIPT_IDENTIFIED", receipt.number(), told(receipt, origin));
        return receipt.number();
    }

    private Party pay(FundId fund, Receipt receipt, Call call) {
        if (!call.left().isPositive()) {
            throw new CommitmentRefused(Reason.NOTHING_LEFT, "call", call.number());
        }
        Party party = commitments.party(fund, call.commitmentId());
        long contributorId =
                commitments.giver(fund, party.contributor()).orElseThrow().contributorId();
        receipt.pays(call, contributorId);
        figures.paidIn(new CommitmentId(call.commitmentId()), receipt.matched());
        return party;
    }

    private Call call(FundId fund, ReceiptOrigin origin, LocalDate on, String field) {
        Call call = commitments
                .call(fund, origin.call())
                .orElseThrow(() -> new CommitmentRefused(Reason.CALL_UNKNOWN, "call", origin.call()));
        if (on.isBefore(call.issuedOn())) {
            throw new CommitmentRefused(Reason.DATE_TOO_EARLY, field, call.issuedOn());
        }
        return call;
    }

    private Commitments.Giver giver(FundId fund, ReceiptOrigin origin) {
        return commitments
                .giver(fund, origin.contributor())
                .orElseThrow(() -> new CommitmentRefused(Reason.CONTRIBUTOR_UNKNOWN, "contributor"));
    }

    private static ReceiptOrigin requireOrigin(ReceiptOrigin origin) {
        if (origin == null || origin.kind() == null) {
            throw new CommitmentRefused(Reason.ORIGIN_MISSING, "origin");
        }
        return origin;
    }

    private static String told(Receipt receipt, ReceiptOrigin origin) {
        String whose = switch (origin.kind()) {
            case CALLED -> origin.call();
            case GIFT -> origin.contributor();
            case UNKNOWN -> "unknown";
        };
        String more = receipt.tooMuch().isPositive() ? ", too much " + receipt.tooMuch() : "";
        return receipt.amount() + ", " + whose + more;
    }
}
