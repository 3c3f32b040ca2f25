package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.CommitteeRefused.Reason;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A member's review of an application: assigned, scored criterion by criterion, handed in once. */
@Entity
@Table(name = "committee_review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_review_seq")
    @SequenceGenerator(name = "committee_review_seq", sequenceName = "committee_review_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Version
    private long version;

    protected Review() {}

    /** @throws CommitteeRefused {@code DATE_MISSING} without a day by which it is due, today or later */
    public static Review assigned(
            FundId fund,
            ApplicationId application,
            MemberId member,
            LocalDate dueOn,
            String userName,
            Instant now,
            LocalDate today) {
        if (dueOn == null || dueOn.isBefore(today)) {
            throw new CommitteeRefused(Reason.DATE_MISSING, "dueOn");
        }
        Review review = new Review();
        review.fundId = fund.value();
        review.applicationId = application.value();
        review.memberId = member.value();
        review.dueOn = dueOn;
        review.assignedBy = userName;
        review.assignedAt = now;
        return review;
    }

    /** @throws CommitteeRefused {@code REVIEW_SUBMITTED} */
    public void requireOpen() {
        if (submittedAt != null) {
            throw new CommitteeRefused(Reason.REVIEW_SUBMITTED, null);
        }
    }

    /**
     * @param scored criteria with a score and a reason
     * @param criteria all criteria of the grid
     * @throws CommitteeRefused {@code REVIEW_NOT_COMPLETE}, {@code REVIEW_SUBMITTED}
     */
    public void submit(int scored, int criteria, Instant now) {
        requireOpen();
        if (scored < criteria) {
            throw new CommitteeRefused(Reason.REVIEW_NOT_COMPLETE, null, scored, criteria);
        }
        submittedAt = now;
    }

    public ReviewId id() {
        return new ReviewId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public MemberId member() {
        return new MemberId(memberId);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
