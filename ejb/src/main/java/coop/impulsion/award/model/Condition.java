package coop.impulsion.award.model;

import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.PlanInstalment.PlanCondition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What must be shown before an instalment is paid. It waits for evidence, then for the manager, who finds it met or
 * sends the evidence back with a reason.
 */
@Entity
@Table(name = "award_condition")
public class Condition {

    private static final int NOTE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_condition_seq")
    @SequenceGenerator(name = "award_condition_seq", sequenceName = "award_condition_seq", allocationSize = 50)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instalment_id")
    private Instalment instalment;

    private int rank;
    private String wording;

    @Column(name = "evidence_wanted")
    private String evidenceWanted;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verification_note")
    private String verificationNote;

    protected Condition() {}

    Condition(Instalment instalment, int rank, PlanCondition plan) {
        this.instalment = instalment;
        this.rank = rank;
        this.wording = plan.wording().strip();
        this.evidenceWanted = Words.orNull(plan.evidenceWanted());
        this.status = ConditionStatus.OPEN;
    }

    void evidenceGiven() {
        requireNotMet();
        status = ConditionStatus.EVIDENCE_GIVEN;
        sentBackReason = null;
    }

    void sendBack(String reason) {
        requireEvidence();
        sentBackReason = Words.required(reason, NOTE_LENGTH, Reason.REASON_MISSING, "reason");
        status = ConditionStatus.OPEN;
    }

    void met(String userName, Instant at, String note) {
        requireEvidence();
        verificationNote = Words.atMost(note, NOTE_LENGTH, "note");
        verifiedBy = userName;
        verifiedAt = at;
        status = ConditionStatus.MET;
    }

    private void requireNotMet() {
        if (status == ConditionStatus.MET) {
            throw new AwardRefused(Reason.CONDITION_SETTLED, null);
        }
    }

    private void requireEvidence() {
        requireNotMet();
        if (status != ConditionStatus.EVIDENCE_GIVEN) {
            throw new AwardRefused(Reason.EVIDENCE_MISSING, null);
        }
    }

    public ConditionId id() {
        return new ConditionId(id);
    }

    public String wording() {
        return wording;
    }

    public boolean isMet() {
        return status == ConditionStatus.MET;
    }

    /** Whether something was given to show it, whatever came of that. */
    boolean hasEvidence() {
        return status != ConditionStatus.OPEN || sentBackReason != null;
    }

    boolean wasVerifiedBy(String userName) {
        return userName.equals(verifiedBy);
    }

    public Instalment instalment() {
        return instalment;
    }
}
