package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of an award that is paid at once. It is firm as soon as the agreement is signed and its conditions are met;
 * then it can be ordered, and is paid when the bank has booked it. An order that fails makes it payable again.
 */
@Entity
@Table(name = "award_instalment")
public class Instalment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_instalment_seq")
    @SequenceGenerator(name = "award_instalment_seq", sequenceName = "award_instalment_seq", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "award_id")
    private Award award;

    private int rank;
    private String reference;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_days")
    private Integer dueDays;

    @Enumerated(EnumType.STRING)
    private InstalmentStatus status;

    @Column(name = "firm_on")
    private LocalDate firmOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "order_number")
    private String orderNumber;

    @ElementCollection
    @CollectionTable(name = "award_instalment_line", joinColumns = @JoinColumn(name = "instalment_id"))
    @MapKeyColumn(name = "cost_category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount_cents")
    private Map<CostCategory, Long> lines = new HashMap<>();

    @OneToMany(mappedBy = "instalment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<Condition> conditions = new ArrayList<>();

    protected Instalment() {}

    Instalment(Award award, int rank, PlanInstalment plan) {
        this.award = award;
        this.rank = rank;
        this.reference = award.number() + "-T" + rank;
        this.dueOn = plan.dueOn();
        this.dueDays = plan.dueDays();
        this.status = InstalmentStatus.PLANNED;
        plan.amounts().forEach((category, amount) -> lines.put(category, amount.cents()));
        for (PlanInstalment.PlanCondition condition : plan.conditions()) {
            conditions.add(new Condition(this, conditions.size() + 1, condition));
        }
    }

    /** Fixes a due date that follows the signature. */
    void agreementSigned(LocalDate signedOn) {
        if (dueDays != null) {
            dueOn = signedOn.plusDays(dueDays);
        }
    }

    /** @return whether it became firm just now: it was planned, and no condition is open */
    boolean becomeFirm(LocalDate on) {
        if (status != InstalmentStatus.PLANNED || conditions.stream().anyMatch(condition -> !condition.isMet())) {
            return false;
        }
        status = InstalmentStatus.PAYABLE;
        firmOn = on;
        return true;
    }

    void order(String order) {
        if (status != InstalmentStatus.PAYABLE) {
            throw new AwardRefused(Reason.INSTALMENT_NOT_PAYABLE, null, reference, status);
        }
        status = InstalmentStatus.ORDERED;
        orderNumber = order;
    }

    void withdrawOrder() {
        requireOrdered();
        status = InstalmentStatus.PAYABLE;
        orderNumber = null;
    }

    void paid(LocalDate on) {
        requireOrdered();
        if (on.isBefore(firmOn)) {
            throw new AwardRefused(Reason.TOO_EARLY, "bookedOn", firmOn);
        }
        status = InstalmentStatus.PAID;
        paidOn = on;
    }

    /** A payment that the bank had booked came back. */
    void bounced(LocalDate on) {
        if (status != InstalmentStatus.PAID) {
            throw new AwardRefused(Reason.INSTALMENT_NOT_ORDERED, null, reference);
        }
        if (on.isBefore(paidOn)) {
            throw new AwardRefused(Reason.TOO_EARLY, "bookedOn", paidOn);
        }
        status = InstalmentStatus.PAYABLE;
        paidOn = null;
        orderNumber = null;
    }

    /**
     * Pays less, as far as it pays for these categories; what is taken is taken from {@code left} too.
     *
     * @return how much less
     */
    Money lower(Map<CostCategory, Money> left, LocalDate on) {
        Money taken = Money.ZERO;
        for (Map.Entry<CostCategory, Money> line : amounts().entrySet()) {
            Money cut = line.getValue().min(left.getOrDefault(line.getKey(), Money.ZERO));
            if (cut.isPositive()) {
                left.merge(line.getKey(), cut, Money::minus);
                taken = taken.plus(cut);
                Money rest = line.getValue().minus(cut);
                if (rest.isZero()) {
                    lines.remove(line.getKey());
                } else {
                    lines.put(line.getKey(), rest.cents());
                }
            }
        }
        if (lines.isEmpty()) {
            status = InstalmentStatus.CANCELLED;
            cancelledOn = on;
        }
        return taken;
    }

    /** Still to be paid, and in no payment order. */
    public boolean isUnordered() {
        return status == InstalmentStatus.PLANNED || status == InstalmentStatus.PAYABLE;
    }

    void cancel(LocalDate on) {
        if (status == InstalmentStatus.ORDERED) {
            throw new AwardRefused(Reason.PAYMENT_UNDER_WAY, null, reference);
        }
        if (!isOpen()) {
            throw new AwardRefused(Reason.INSTALMENT_NOT_PAYABLE, null, reference, status);
        }
        status = InstalmentStatus.CANCELLED;
        cancelledOn = on;
    }

    private void requireOrdered() {
        if (status != InstalmentStatus.ORDERED) {
            throw new AwardRefused(Reason.INSTALMENT_NOT_ORDERED, null, reference);
        }
    }

    /** Still to be paid, whatever it waits for. */
    public boolean isOpen() {
        return status == InstalmentStatus.PLANNED
                || status == InstalmentStatus.PAYABLE
                || status == InstalmentStatus.ORDERED;
    }

    public InstalmentId id() {
        return new InstalmentId(id);
    }

    public Award award() {
        return award;
    }

    public int rank() {
        return rank;
    }

    public String reference() {
        return reference;
    }

    /** Null until the signature for one that follows it. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Integer dueDays() {
        return dueDays;
    }

    public InstalmentStatus status() {
        return status;
    }

    /** Since when it is a debt of the fund; null before. */
    public LocalDate firmOn() {
        return firmOn;
    }

    /** The bank's date; null before, and after a payment that came back. */
    public LocalDate paidOn() {
        return paidOn;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    boolean hasEvidence() {
        return conditions.stream().anyMatch(Condition::hasEvidence);
    }

    public boolean hasConditionVerifiedBy(String userName) {
        return conditions.stream().anyMatch(condition -> condition.wasVerifiedBy(userName));
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
