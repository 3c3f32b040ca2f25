package coop.impulsion.commitment.model;

import coop.impulsion.commitment.CommitmentRefused;
import coop.impulsion.commitment.CommitmentRefused.Reason;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.RecordReceipt;
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
 * Money that came in on the fund's account. It pays a call (in part, whole, or with something too much), is a gift that
 * nobody called, or comes from an unknown payer until somebody finds out. Changed with the fund's head locked only.
 */
@Entity
@Table(name = "commitment_receipt")
public class Receipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_receipt_seq")
    @SequenceGenerator(name = "commitment_receipt_seq", sequenceName = "commitment_receipt_seq")
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "amount_cents")
    private Money amount;

    private String payer;

    @Column(name = "bank_reference")
    private String bankReference;

    @Enumerated(EnumType.STRING)
    private ReceiptOrigin.Kind status = ReceiptOrigin.Kind.UNKNOWN;

    @Column(name = "contributor_id")
    private Long contributorId;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "matched_cents")
    private Money matched = Money.ZERO;

    @Column(name = "entry_position")
    private long entryPosition;

    @Column(name = "identified_on")
    private LocalDate identifiedOn;

    @Column(name = "identified_position")
    private Long identifiedPosition;

    @Column(name = "matched_position")
    private Long matchedPosition;

    @Column(name = "matched_line")
    private Integer matchedLine;

    @Version
    private long version;

    protected Receipt() {}

    /**
     * @param number for example {@code R-2026-0001}
     * @throws CommitmentRefused if a part is missing, too long or to come
     */
    public static Receipt recorded(RecordReceipt command, String number, LocalDate today) {
        Receipt receipt = new Receipt();
        receipt.fundId = command.fund().value();
        receipt.number = number;
        receipt.receivedOn = FilledIn.day(command.receivedOn(), today, "receivedOn");
        receipt.amount = FilledIn.amount(command.amount(), "amount");
        receipt.payer = FilledIn.text(command.payer(), 140, "payer", Reason.PAYER_MISSING);
        receipt.bankReference = FilledIn.optional(command.bankReference(), 140, "bankReference");
        return receipt;
    }

    /** It pays that call, with as much as the call takes; the rest is too much. */
    public void pays(Call call, long callersContributorId) {
        status = ReceiptOrigin.Kind.CALLED;
        callId = call.id();
        contributorId = callersContributorId;
        matched = call.receive(amount);
    }

    public void isGiftOf(long givingContributorId) {
        status = ReceiptOrigin.Kind.GIFT;
        contributorId = givingContributorId;
    }

    /** @throws CommitmentRefused if it is known already, or the day is to come or before the receipt */
    public void identify(LocalDate on, LocalDate today) {
        if (status != ReceiptOrigin.Kind.UNKNOWN) {
            throw new CommitmentRefused(Reason.ALREADY_IDENTIFIED, null, number);
        }
        identifiedOn = FilledIn.notBefore(receivedOn, FilledIn.day(on, today, "identifiedOn"), "identifiedOn");
    }

    public void booked(long position) {
        entryPosition = position;
    }

    public void identificationBooked(long position) {
        identifiedPosition = position;
    }

    /** Names the line of the ledger that paid the call. */
    public void matchBooked(LineRef line) {
        matchedPosition = line.position();
        matchedLine = line.lineNo();
    }

    /** What of it is beyond the call. */
    public Money tooMuch() {
        return status == ReceiptOrigin.Kind.CALLED ? amount.minus(matched) : Money.ZERO;
    }

    public long entryPosition() {
        return entryPosition;
    }

    public String number() {
        return number;
    }

    public Money amount() {
        return amount;
    }

    public Money matched() {
        return matched;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }
}
