package coop.impulsion.disbursement.model;

import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentPayments.Ordered;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.CreditTransfer;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.disbursement.DisbursementRefused;
import coop.impulsion.disbursement.DisbursementRefused.Reason;
import coop.impulsion.disbursement.OrderStatus;
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
import java.time.Instant;
import java.time.LocalDate;

/**
 * An order to pay one instalment: prepared by the accountant, approved by somebody else up to their threshold, sent in
 * one file and no other, and booked when the bank has paid. Withdrawn before it leaves, rejected by the bank, or taken
 * back after its booking, it is over, and its instalment waits for another order. It keeps the account as it was when it
 * was prepared.
 */
@Entity
@Table(name = "disbursement_order")
public class PaymentOrder {

    private static final int REASON_LENGTH = 1000;
    private static final int BANK_REFERENCE_LENGTH = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disbursement_order_seq")
    @SequenceGenerator(name = "disbursement_order_seq", sequenceName = "disbursement_order_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "award_id")
    private long awardId;

    @Column(name = "award_number")
    private String awardNumber;

    @Column(name = "instalment_id")
    private long instalmentId;

    @Column(name = "living_instalment_id")
    private Long livingInstalmentId;

    private String reference;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "payee_iban")
    private String payeeIban;

    @Column(name = "payee_bic")
    private String payeeBic;

    private String remittance;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "file_id")
    private Long fileId;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "bank_reference")
    private String bankReference;

    private String reason;

    @Version
    private long version;

    protected PaymentOrder() {}

    public static PaymentOrder prepared(FundId fund, String number, Ordered ordered, String userName, Instant at) {
        PaymentOrder order = new PaymentOrder();
        order.fundId = fund.value();
        order.number = number;
        order.awardId = ordered.awardId().value();
        order.awardNumber = ordered.award();
        order.instalmentId = ordered.instalment().value();
        order.livingInstalmentId = order.instalmentId;
        order.reference = ordered.reference();
        order.amount = ordered.amount();
        order.payeeName = ordered.payeeName();
        order.payeeIban = ordered.payeeIban().value();
        order.payeeBic = ordered.payeeBic() == null ? null : ordered.payeeBic().value();
        order.remittance = cut(ordered.reference() + " " + ordered.projectName(), 200);
        order.status = OrderStatus.PREPARED;
        order.preparedBy = userName;
        order.preparedAt = at;
        return order;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Two people: whoever prepared it is refused, whatever their threshold. */
    public void approve(String userName, Money threshold, Instant at) {
        require(OrderStatus.PREPARED);
        ApprovalPolicy.check(preparedBy, userName, amount, threshold);
        status = OrderStatus.APPROVED;
        approvedBy = userName;
        approvedAt = at;
    }

    /** Before it left: by who prepared it, or by who should have approved it. */
    public void withdraw(String reason) {
        require(OrderStatus.PREPARED, OrderStatus.APPROVED);
        over(OrderStatus.WITHDRAWN, reason);
    }

    /** It leaves in that file, and can't leave in another. */
    public void issue(long file) {
        require(OrderStatus.APPROVED);
        status = OrderStatus.ISSUED;
        fileId = file;
    }

    /** The bank has paid it on that day. */
    public void booked(LocalDate on, String reference) {
        require(OrderStatus.ISSUED);
        status = OrderStatus.BOOKED;
        bookedOn = on;
        bankReference = text(reference, BANK_REFERENCE_LENGTH, "bankReference");
    }

    /** The bank has not paid it and will not. */
    public void rejected(String reason) {
        require(OrderStatus.ISSUED);
        over(OrderStatus.REJECTED, reason);
    }

    /** The bank had paid it and took it back. */
    public void bounced(LocalDate on, String reason) {
        require(OrderStatus.BOOKED);
        if (on.isBefore(bookedOn)) {
            throw new DisbursementRefused(Reason.TOO_EARLY, "on", bookedOn);
        }
        over(OrderStatus.BOUNCED, reason);
    }

    private void over(OrderStatus how, String why) {
        reason = text(why, REASON_LENGTH, "reason");
        if (reason == null) {
            throw new DisbursementRefused(Reason.REASON_MISSING, "reason");
        }
        status = how;
        livingInstalmentId = null;
    }

    private static String text(String text, int longest, String field) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new DisbursementRefused(Reason.TEXT_TOO_LONG, field, longest);
        }
        return kept;
    }

    private void require(OrderStatus... anyOf) {
        for (OrderStatus one : anyOf) {
            if (status == one) {
                return;
            }
        }
        throw new DisbursementRefused(Reason.WRONG_STATUS, null, number, status);
    }

    /** @throws DisbursementRefused {@code STALE} if the page that was filled in showed another version */
    public void requireVersion(long seenVersion) {
        if (version != seenVersion) {
            throw new DisbursementRefused(Reason.STALE, null);
        }
    }

    /** What the file asks of the bank. */
    public CreditTransfer transfer() {
        return new CreditTransfer(
                reference,
                payeeName,
                new Iban(payeeIban),
                payeeBic == null ? null : new Bic(payeeBic),
                amount,
                remittance);
    }

    public String number() {
        return number;
    }

    public String award() {
        return awardNumber;
    }

    public InstalmentId instalment() {
        return new InstalmentId(instalmentId);
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public OrderStatus status() {
        return status;
    }

    public String preparedBy() {
        return preparedBy;
    }
}
