package coop.impulsion.award.model;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.GrantAward;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a committee decided to give a project. Decided, it waits for its schedule and its agreement; signed, it is in
 * force and its instalments become firm, are ordered and paid, or cancelled; with nothing left to pay and nothing to
 * come back it ends. One that is never signed lapses.
 *
 * <p>Example: O-2026-0001, 25,000.00 for Ju'ramène ta boîte, decided on 12 March, signed on 2 April, three instalments,
 * 3,500.00 of the first come back, ended on 30 April of the next year.
 *
 * <p>The shares that carry it are no part of the aggregate: there may be a hundred thousand of them ({@link AwardShares}).
 */
@Entity
@Table(name = "award")
public class Award {

    private static final int REASON_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_seq")
    @SequenceGenerator(name = "award_seq", sequenceName = "award_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;

    @Column(name = "project_id")
    private long projectId;

    @Enumerated(EnumType.STRING)
    private AwardKind kind;

    @Column(name = "agreement_version_id")
    private long agreementVersionId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_ref")
    private String decisionRef;

    @Column(name = "decision_conditions")
    private String decisionConditions;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    @Embedded
    private Payee payee;

    /** Changes with every verb, so that the version does too, also when only an instalment changed. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "award_line", joinColumns = @JoinColumn(name = "award_id"))
    @MapKeyColumn(name = "cost_category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "amount_cents")
    private Map<CostCategory, Long> lines = new HashMap<>();

    @OneToMany(mappedBy = "award", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<Instalment> instalments = new ArrayList<>();

    @Version
    private long version;

    protected Award() {}

    /**
     * @param agreementVersionId row of the sharing agreement in force on the day of the decision
     * @throws AwardRefused {@code NOTHING_AWARDED}, {@code TEXT_TOO_LONG}
     */
    public static Award decided(GrantAward command, String number, long agreementVersionId, Instant at) {
        if (command.amounts().isEmpty()) {
            throw new AwardRefused(Reason.NOTHING_AWARDED, "amounts");
        }
        Award award = new Award();
        award.fundId = command.fund().value();
        award.number = number;
        award.projectId = command.projectId();
        award.kind = command.kind();
        award.agreementVersionId = agreementVersionId;
        award.decidedOn = command.decidedOn();
        award.decisionRef = Words.atMost(command.decisionRef(), 40, "decisionRef");
        award.decisionConditions = Words.atMost(command.conditions(), 4000, "conditions");
        award.status = AwardStatus.DECIDED;
        award.changedAt = at;
        command.amounts().forEach((category, amount) -> award.lines.put(category, amount.cents()));
        return award;
    }

    /**
     * Forgets the schedule, so that another can take its place; the store must hear of both steps.
     *
     * @throws AwardRefused {@code SCHEDULE_HAS_EVIDENCE} if a carrier has shown something for one of its conditions
     */
    public void clearSchedule(Instant at) {
        require(AwardStatus.DECIDED);
        instalments.stream().filter(Instalment::hasEvidence).findFirst().ifPresent(shown -> {
            throw new AwardRefused(Reason.SCHEDULE_HAS_EVIDENCE, null, shown.reference());
        });
        instalments.clear();
        changedAt = at;
    }

    /** @throws AwardRefused if the schedule does not fit, see {@link SchedulePolicy} */
    public void schedule(List<PlanInstalment> plan, Instant at) {
        require(AwardStatus.DECIDED);
        if (!instalments.isEmpty()) {
            throw new IllegalStateException("the schedule before is still there");
        }
        SchedulePolicy.check(amounts(), decidedOn, plan);
        for (PlanInstalment instalment : plan) {
            instalments.add(new Instalment(this, instalments.size() + 1, instalment));
        }
        changedAt = at;
    }

    /** Sets the account that is paid, as long as no payment of it is under way. */
    public void payTo(String holder, Iban iban, Bic bic, Instant at) {
        require(AwardStatus.DECIDED, AwardStatus.IN_FORCE);
        instalments.stream()
                .filter(instalment -> instalment.status() == InstalmentStatus.ORDERED)
                .findFirst()
                .ifPresent(ordered -> {
                    throw new AwardRefused(Reason.PAYMENT_UNDER_WAY, "payeeIban", ordered.reference());
                });
        payee = new Payee(holder, iban, bic);
        changedAt = at;
    }

    /** @return the instalments that the signature makes firm: those without conditions */
    public List<Instalment> sign(LocalDate on, Instant at) {
        require(AwardStatus.DECIDED);
        if (instalments.isEmpty()) {
            throw new AwardRefused(Reason.SCHEDULE_MISSING, null);
        }
        if (payee == null) {
            throw new AwardRefused(Reason.PAYEE_MISSING, null);
        }
        if (on.isBefore(decidedOn)) {
            throw new AwardRefused(Reason.SIGNED_BEFORE_DECISION, "signedOn", decidedOn);
        }
        status = AwardStatus.IN_FORCE;
        signedOn = on;
        instalments.forEach(instalment -> instalment.agreementSigned(on));
        changedAt = at;
        return instalments.stream()
                .filter(instalment -> instalment.becomeFirm(on))
                .toList();
    }

    /** Something was given to show that a condition is met; may come before the signature. */
    public void evidenceGiven(ConditionId condition, Instant at) {
        conditionOfOpenInstalment(condition).evidenceGiven();
        changedAt = at;
    }

    public void sendEvidenceBack(ConditionId condition, String reason, Instant at) {
        conditionOfOpenInstalment(condition).sendBack(reason);
        changedAt = at;
    }

    /** @return the instalment if it is firm now, else none */
    public Optional<Instalment> conditionMet(
            ConditionId condition, String userName, String note, LocalDate on, Instant at) {
        Condition met = conditionOfOpenInstalment(condition);
        met.met(userName, at, note);
        changedAt = at;
        boolean isFirm = status == AwardStatus.IN_FORCE && met.instalment().becomeFirm(on);
        return isFirm ? Optional.of(met.instalment()) : Optional.empty();
    }

    /** Begins a payment. @throws AwardRefused {@code VERIFIER_PAYS} if the preparer verified one of its conditions */
    public Instalment order(InstalmentId id, String order, String preparedBy, Instant at) {
        require(AwardStatus.IN_FORCE);
        Instalment instalment = instalment(id);
        if (instalment.hasConditionVerifiedBy(preparedBy)) {
            throw new AwardRefused(Reason.VERIFIER_PAYS, null);
        }
        instalment.order(order);
        changedAt = at;
        return instalment;
    }

    public Instalment withdrawOrder(InstalmentId id, Instant at) {
        Instalment instalment = instalment(id);
        instalment.withdrawOrder();
        changedAt = at;
        return instalment;
    }

    public Instalment paid(InstalmentId id, LocalDate on, Instant at) {
        Instalment instalment = instalment(id);
        instalment.paid(on);
        changedAt = at;
        return instalment;
    }

    /** A booked payment came back from the bank; its instalment is to be paid again. */
    public Instalment bounced(InstalmentId id, LocalDate on, Instant at) {
        require(AwardStatus.IN_FORCE);
        Instalment instalment = instalment(id);
        instalment.bounced(on);
        changedAt = at;
        return instalment;
    }

    /** Gives up one instalment. */
    public Instalment cancel(InstalmentId id, LocalDate on, Instant at) {
        require(AwardStatus.IN_FORCE);
        Instalment instalment = instalment(id);
        requireNotBefore(on, signedOn, "on");
        instalment.cancel(on);
        changedAt = at;
        return instalment;
    }

    /**
     * What an amendment took from an instalment.
     *
     * @param firmOn since when that was a debt of the fund, or null
     */
    public record Cut(LocalDate firmOn, Money amount) {}

    /**
     * Less is to be paid: the last instalments that are not ordered are lowered first; one of which nothing is left is
     * cancelled. The lines of the award follow in the store.
     *
     * @param less by category, at most what these instalments pay for
     */
    public List<Cut> lower(Map<CostCategory, Money> less, LocalDate on, Instant at) {
        require(AwardStatus.IN_FORCE);
        EnumMap<CostCategory, Money> left = new EnumMap<>(less);
        List<Cut> cuts = new ArrayList<>();
        for (int i = instalments.size() - 1; i >= 0; i--) {
            Instalment instalment = instalments.get(i);
            if (instalment.isUnordered()) {
                Money cut = instalment.lower(left, on);
                if (cut.isPositive()) {
                    cuts.add(new Cut(instalment.firmOn(), cut));
                }
            }
        }
        if (left.values().stream().anyMatch(Money::isPositive)) {
            throw new IllegalStateException(number + " can't be lowered by " + left + " more");
        }
        changedAt = at;
        return cuts;
    }

    /**
     * More is to be paid, in an instalment of its own.
     *
     * @param dueOn today or later
     * @param condition what must be shown first, or null
     * @return the instalment; firm at once if there is no condition
     */
    public Instalment raise(
            Map<CostCategory, Money> more, LocalDate dueOn, String condition, LocalDate on, Instant at) {
        require(AwardStatus.IN_FORCE);
        if (dueOn == null) {
            throw new AwardRefused(Reason.AMENDMENT_DUE, "dueOn");
        }
        requireNotBefore(dueOn, on, "dueOn");
        if (instalments.size() >= SchedulePolicy.MOST_INSTALMENTS) {
            throw new AwardRefused(Reason.SCHEDULE_TOO_LONG, null, SchedulePolicy.MOST_INSTALMENTS);
        }
        String wording = Words.atMost(condition, 400, "condition");
        Instalment added = new Instalment(
                this,
                instalments.size() + 1,
                new PlanInstalment(
                        more,
                        dueOn,
                        null,
                        wording == null ? List.of() : List.of(new PlanInstalment.PlanCondition(wording, null))));
        instalments.add(added);
        added.becomeFirm(on);
        changedAt = at;
        return added;
    }

    /** Something of it came back, was claimed or written off. */
    public void touched(Instant at) {
        changedAt = at;
    }

    /** @throws AwardRefused if something is still to be paid; what is still to come back is the caller's to check */
    public void end(LocalDate on, String reason, Instant at) {
        require(AwardStatus.IN_FORCE);
        requireNotBefore(on, signedOn, "on");
        instalments.stream().filter(Instalment::isOpen).findFirst().ifPresent(open -> {
            throw new AwardRefused(Reason.INSTALMENT_OPEN, null, open.reference());
        });
        instalments.stream()
                .map(Instalment::paidOn)
                .filter(Objects::nonNull)
                .forEach(paidOn -> requireNotBefore(on, paidOn, "on"));
        close(AwardStatus.ENDED, on, reason, at);
    }

    /** The agreement will not be signed. */
    public void lapse(LocalDate on, String reason, Instant at) {
        require(AwardStatus.DECIDED);
        requireNotBefore(on, decidedOn, "on");
        close(AwardStatus.LAPSED, on, reason, at);
        instalments.forEach(instalment -> instalment.cancel(on));
    }

    private void close(AwardStatus closed, LocalDate on, String reason, Instant at) {
        endReason = Words.required(reason, REASON_LENGTH, Reason.REASON_MISSING, "reason");
        status = closed;
        endedOn = on;
        changedAt = at;
    }

    private Condition conditionOfOpenInstalment(ConditionId id) {
        require(AwardStatus.DECIDED, AwardStatus.IN_FORCE);
        Condition condition = instalments.stream()
                .flatMap(instalment -> instalment.conditions().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number + " condition " + id));
        if (!condition.instalment().isOpen()) {
            throw new AwardRefused(Reason.CONDITION_SETTLED, null);
        }
        return condition;
    }

    private static void requireNotBefore(LocalDate on, LocalDate earliest, String field) {
        if (on.isBefore(earliest)) {
            throw new AwardRefused(Reason.TOO_EARLY, field, earliest);
        }
    }

    /** @throws AwardRefused {@code WRONG_STATUS} unless its agreement is signed and it has not ended */
    public void requireInForce() {
        require(AwardStatus.IN_FORCE);
    }

    /** @throws AwardRefused {@code WRONG_STATUS} if nothing more will be paid of it */
    public void requireOpen() {
        require(AwardStatus.DECIDED, AwardStatus.IN_FORCE);
    }

    private void require(AwardStatus... anyOf) {
        for (AwardStatus one : anyOf) {
            if (status == one) {
                return;
            }
        }
        throw new AwardRefused(Reason.WRONG_STATUS, null, status);
    }

    /** @throws AwardRefused {@code STALE} if the page that was filled in showed another version */
    public void requireVersion(long seenVersion) {
        if (version != seenVersion) {
            throw new AwardRefused(Reason.STALE, null);
        }
    }

    /** @throws AccessRefused {@code NOT_FOUND} if it is none of this award's */
    public Instalment instalment(InstalmentId wanted) {
        return instalments.stream()
                .filter(instalment -> instalment.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number + " instalment " + wanted));
    }

    public AwardId id() {
        return new AwardId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String number() {
        return number;
    }

    public long projectId() {
        return projectId;
    }

    public AwardKind kind() {
        return kind;
    }

    public AwardStatus status() {
        return status;
    }

    public long agreementVersionId() {
        return agreementVersionId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decisionRef() {
        return decisionRef;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Null until it is known. */
    public Payee payee() {
        return payee;
    }

    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }

    public Map<CostCategory, Money> amounts() {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        lines.forEach((category, cents) -> {
            if (cents > 0) {
                amounts.put(category, Money.ofCents(cents));
            }
        });
        return amounts;
    }

    /** What is paid or will be, by category: without what is cancelled. */
    public Map<CostCategory, Money> toBePaid() {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        instalments.stream()
                .filter(instalment -> instalment.status() != InstalmentStatus.CANCELLED)
                .forEach(instalment -> instalment
                        .amounts()
                        .forEach((category, amount) -> amounts.merge(category, amount, Money::plus)));
        return amounts;
    }

    public Money total() {
        return Money.sum(amounts().values());
    }
}
