package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.ReturnKind;
import coop.impulsion.award.ReturnStatus;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Money that a project gives back: unspent money is claimed and then received, or the claim is withdrawn; an advance is
 * repaid without a claim. Example: RV-2026-0001, 3,500.00 of the first post claimed on 1 March, received on 20 March.
 */
@Entity
@Table(name = "award_return")
public class AwardReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_return_seq")
    @SequenceGenerator(name = "award_return_seq", sequenceName = "award_return_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "award_id")
    private long awardId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reason;

    @Column(name = "claim_position")
    private Long claimPosition;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "bank_reference")
    private String bankReference;

    @ElementCollection
    @CollectionTable(name = "award_return_line", joinColumns = @JoinColumn(name = "return_id"))
    @MapKeyColumn(name = "cost_category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount_cents")
    private Map<CostCategory, Long> lines = new HashMap<>();

    @Version
    private long version;

    protected AwardReturn() {}

    private AwardReturn(Award award, String number, ReturnKind kind, Map<CostCategory, Money> amounts) {
        if (amounts.isEmpty()) {
            throw new AwardRefused(Reason.RETURN_EMPTY, "FIRST_POST");
        }
        this.fundId = award.fund().value();
        this.awardId = award.id().value();
        this.number = number;
        this.kind = kind;
        amounts.forEach((category, amount) -> lines.put(category, amount.cents()));
    }

    /** @param amounts above 0.00 by category; that they were drawn is the caller's to check */
    public static AwardReturn claimed(
            Award award,
            String number,
            Map<CostCategory, Money> amounts,
            LocalDate on,
            LocalDate dueOn,
            String reason) {
        AwardReturn claim = new AwardReturn(award, number, ReturnKind.UNSPENT, amounts);
        if (dueOn != null && dueOn.isBefore(on)) {
            throw new AwardRefused(Reason.TOO_EARLY, "dueOn", on);
        }
        claim.status = ReturnStatus.CLAIMED;
        claim.claimedOn = on;
        claim.dueOn = dueOn;
        claim.reason = Words.required(reason, 1000, Reason.REASON_MISSING, "reason");
        return claim;
    }

    /** A part of a recoverable advance was repaid. */
    public static AwardReturn repaid(Award award, String number, Map<CostCategory, Money> amounts) {
        AwardReturn repayment = new AwardReturn(award, number, ReturnKind.REPAYMENT, amounts);
        repayment.status = ReturnStatus.CLAIMED;
        return repayment;
    }

    /** The entry that booked the claim. */
    public void bookedAt(long position) {
        claimPosition = position;
    }

    public void received(LocalDate on, String bankReference) {
        requireOpen();
        if (claimedOn != null && on.isBefore(claimedOn)) {
            throw new AwardRefused(Reason.TOO_EARLY, "receivedOn", claimedOn);
        }
        status = ReturnStatus.RECEIVED;
        receivedOn = on;
        this.bankReference = Words.atMost(bankReference, 40, "bankReference");
    }

    public void withdraw() {
        requireOpen();
        status = ReturnStatus.WITHDRAWN;
    }

    private void requireOpen() {
        if (status != ReturnStatus.CLAIMED) {
            throw new AwardRefused(Reason.RETURN_SETTLED, null, number);
        }
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public AwardId award() {
        return new AwardId(awardId);
    }

    public String number() {
        return number;
    }

    public ReturnStatus status() {
        return status;
    }

    public LocalDate claimedOn() {
        return claimedOn;
    }

    /** Place in the chain of the entry that claimed it; null for a repayment. */
    public Long claimPosition() {
        return claimPosition;
    }

    public Map<CostCategory, Money> amounts() {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        lines.forEach((category, cents) -> amounts.put(category, Money.ofCents(cents)));
        return amounts;
    }

    public Money total() {
        return Money.sum(amounts().values());
    }
}
