package coop.impulsion.commitment.model;

import coop.impulsion.commitment.CancelCall;
import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.Nature;
import coop.impulsion.ledger.LineRef;
import coop.impulsion.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A call for funds, or one due date of a notified public grant: a receivable of the ledger. Issued, paid in one or more
 * parts, or cancelled for what is left of it. Changed with the fund's head locked only.
 */
@Entity
@Table(name = "commitment_call")
public class Call {

    /** The two ways in which a promise becomes due. */
    public enum Kind {
        CALL,
        NOTIFICATION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_call_seq")
    @SequenceGenerator(name = "commitment_call_seq", sequenceName = "commitment_call_seq")
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "commitment_id")
    private long commitmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_cents")
    private Money received = Money.ZERO;

    @Column(name = "cancelled_cents")
    private Money cancelled = Money.ZERO;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    @Column(name = "entry_position")
    private long entryPosition;

    @Column(name = "entry_line")
    private int entryLine;

    @Column(name = "cancel_position")
    private Long cancelPosition;

    @Column(name = "cancel_line")
    private Integer cancelLine;

    @Version
    private long version;

    protected Call() {}

    /**
     * @param number for example {@code A-2026-0001}
     * @param amountField where a refusal of the amount is to be said, {@code dueField} the same for the due date
     * @throws CommitmentRefused if the date is to come or before the signature, due before it is issued, or more than
     *     what was promised and not called yet
     */
    public static Call issued(
            Commitment commitment,
            String number,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn,
            LocalDate today,
            String amountField,
            String dueField) {
        Call call = new Call();
        call.fundId = commitment.fund().value();
        call.number = number;
        call.commitmentId = commitment.id().value();
        call.kind = commitment.nature() == Nature.PUBLIC_GRANT ? Kind.NOTIFICATION : Kind.CALL;
        call.amount = FilledIn.amount(amount, amountField);
        String issuedField = call.kind == Kind.CALL ? "issuedOn" : "notifiedOn";
        call.issuedOn =
                FilledIn.notBefore(commitment.signedOn(), FilledIn.day(issuedOn, today, issuedField), issuedField);
        if (dueOn == null) {
            throw new CommitmentRefused(Reason.DATE_MISSING, dueField);
        }
        if (dueOn.isBefore(issuedOn)) {
            throw new CommitmentRefused(Reason.DUE_BEFORE_ISSUE, dueField, issuedOn);
        }
        call.dueOn = dueOn;
        return call;
    }

    /** Names the line of the ledger that made it a receivable. */
    public void booked(LineRef line) {
        entryPosition = line.position();
        entryLine = line.lineNo();
    }

    /** @return how much of the receipt pays it; the rest is too much */
    public Money receive(Money amountReceived) {
        Money pays = amountReceived.min(left());
        received = received.plus(pays);
        return pays;
    }

    /**
     * @return what is taken back
     * @throws CommitmentRefused if nothing is left of it
     */
    public Money cancel(CancelCall command, LocalDate today) {
        FilledIn.notBefore(issuedOn, FilledIn.day(command.cancelledOn(), today, "cancelledOn"), "cancelledOn");
        cancelledReason = FilledIn.text(command.reason(), 400, "reason", Reason.REASON_MISSING);
        Money left = left();
        if (!left.isPositive()) {
            throw new CommitmentRefused(Reason.NOTHING_LEFT, null, number);
        }
        cancelled = cancelled.plus(left);
        return left;
    }

    /** Names the line of the ledger that took back what was cancelled. */
    public void cancellationBooked(LineRef line) {
        cancelPosition = line.position();
        cancelLine = line.lineNo();
    }

    /** What is still to come in. */
    public Money left() {
        return amount.minus(received).minus(cancelled);
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long commitmentId() {
        return commitmentId;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
