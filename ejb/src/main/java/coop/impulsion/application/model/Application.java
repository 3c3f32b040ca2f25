package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.FormField;
import coop.impulsion.application.GridId;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A carrier's application in a campaign. It is a draft that its carrier writes in, field by field; handed in it has a
 * number and is frozen; a correction opens the fields that it names and nothing else; the manager finds it admissible
 * or not; a session decides, and what was decided shows here once it is released.
 *
 * <p>Example: CA-2026-0011, Ju'ramène ta boîte, handed in twice (one correction), 25,000.00 asked, admissible.
 */
@Entity
@Table(name = "application")
public class Application {

    /** The key under which a correction opens the documents. */
    public static final String DOCUMENTS = "documents";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "grid_id")
    private long gridId;

    private String number;

    @Column(name = "project_id")
    private Long projectId;

    @Column(name = "carrier_id")
    private Long carrierId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "begin_key")
    private String beginKey;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "revision_no")
    private int revisionNo;

    @Column(name = "requested_cents")
    private Money requested;

    @Column(name = "screening_reason")
    private String screeningReason;

    @Column(name = "screened_by")
    private String screenedBy;

    @Column(name = "screened_at")
    private Instant screenedAt;

    @Version
    private long version;

    protected Application() {}

    /**
     * @param project an accompanied project that it is for, or null: then one is registered when it is handed in
     * @param carrierId user who carries it, null when the manager types for somebody who does not sign in
     * @throws ApplicationRefused {@code CAMPAIGN_NOT_OPEN}
     */
    public static Application begun(
            Campaign campaign, ProjectId project, Long carrierId, CommandKey key, String userName, Instant now) {
        campaign.requireOpen(now);
        Application application = new Application();
        application.fundId = campaign.fund().value();
        application.campaignId = campaign.id().value();
        application.gridId = campaign.grid().value();
        application.projectId = project == null ? null : project.value();
        application.carrierId = carrierId;
        application.status = ApplicationStatus.DRAFT;
        application.beginKey = key.toString();
        application.createdBy = userName;
        application.createdAt = now;
        application.requested = Money.ZERO;
        return application;
    }

    /**
     * @param open the correction that waits for the carrier, if any
     * @throws ApplicationRefused {@code STATUS_OUT_OF_ORDER} once it is handed in, {@code FIELD_CLOSED} for a field that
     *     the correction does not name
     */
    public void requireWritable(FormField field, Optional<Correction> open) {
        requireWritable(field.correctionKey(), field.key(), open);
    }

    /** The same for the documents. */
    public void requireDocumentsWritable(Optional<Correction> open) {
        requireWritable(DOCUMENTS, DOCUMENTS, open);
    }

    private void requireWritable(String correctionKey, String field, Optional<Correction> open) {
        requireOpenToCarrier();
        boolean isConfirmation = field.startsWith("statement.");
        if (status == ApplicationStatus.CORRECTION_ASKED
                && !isConfirmation
                && !open.map(Correction::keys).orElse(Set.of()).contains(correctionKey)) {
            throw new ApplicationRefused(Reason.FIELD_CLOSED, field);
        }
    }

    /** @throws ApplicationRefused {@code STATUS_OUT_OF_ORDER} unless it is a draft or under correction */
    public void requireOpenToCarrier() {
        if (!status.isOpenToCarrier()) {
            throw outOfOrder();
        }
    }

    /** A draft is handed in: it gets its number and its project. */
    public void handIn(String givenNumber, ProjectId project, Money asked, Instant now) {
        require(ApplicationStatus.DRAFT);
        number = givenNumber;
        projectId = project.value();
        freeze(asked, now);
    }

    /** A corrected form is handed in again, under its number. */
    public void handInAgain(Correction correction, Money asked, Instant now) {
        require(ApplicationStatus.CORRECTION_ASKED);
        correction.answer(now);
        freeze(asked, now);
    }

    private void freeze(Money asked, Instant now) {
        requested = asked;
        submittedAt = now;
        revisionNo++;
        status = ApplicationStatus.SUBMITTED;
    }

    /**
     * Opens named fields to the carrier; before screening, or after a session put it off.
     *
     * @throws ApplicationRefused as {@link Correction#asked}, or {@code STATUS_OUT_OF_ORDER}
     */
    public Correction askCorrection(
            AskCorrection command, List<String> correctable, String userName, Instant now, LocalDate today) {
        if (status != ApplicationStatus.SUBMITTED && status != ApplicationStatus.DEFERRED) {
            throw outOfOrder();
        }
        Correction correction = Correction.asked(command, correctable, userName, now, today);
        status = ApplicationStatus.CORRECTION_ASKED;
        return correction;
    }

    /** The manager no longer waits for the carrier: what was handed in last stands. */
    public void giveUpCorrection(Correction correction, Instant now) {
        require(ApplicationStatus.CORRECTION_ASKED);
        correction.answer(now);
        status = ApplicationStatus.SUBMITTED;
    }

    /** @throws ApplicationRefused {@code STATUS_OUT_OF_ORDER} unless it waits for screening */
    public void requireScreenable() {
        require(ApplicationStatus.SUBMITTED);
    }

    public void admit(String userName, Instant now) {
        require(ApplicationStatus.SUBMITTED);
        status = ApplicationStatus.ADMISSIBLE;
        screened(null, userName, now);
    }

    /** @throws ApplicationRefused {@code TEXT_MISSING} without a reason: the carrier reads it */
    public void findInadmissible(String reason, String userName, Instant now) {
        require(ApplicationStatus.SUBMITTED);
        String told = Texts.required(reason, "reason", 4000);
        status = ApplicationStatus.INADMISSIBLE;
        screened(told, userName, now);
    }

    private void screened(String reason, String userName, Instant now) {
        screeningReason = reason;
        screenedBy = userName;
        screenedAt = now;
    }

    /** By its carrier, until a session has decided. */
    public void withdraw() {
        if (!status.isOpenToCarrier() && status != ApplicationStatus.SUBMITTED && !status.isReadyForCommittee()) {
            throw outOfOrder();
        }
        status = ApplicationStatus.WITHDRAWN;
    }

    /** What a session decided becomes known: granted, put off or refused. */
    public void conclude(ApplicationStatus outcome) {
        boolean isOutcome = outcome == ApplicationStatus.GRANTED
                || outcome == ApplicationStatus.DEFERRED
                || outcome == ApplicationStatus.REFUSED;
        if (!isOutcome || !status.isReadyForCommittee()) {
            throw outOfOrder();
        }
        status = outcome;
    }

    /** @throws ApplicationRefused {@code STALE} if the page that was filled in is stale */
    public void requireVersion(long seenVersion) {
        if (seenVersion != version) {
            throw new ApplicationRefused(Reason.STALE, null);
        }
    }

    private void require(ApplicationStatus wanted) {
        if (status != wanted) {
            throw outOfOrder();
        }
    }

    private ApplicationRefused outOfOrder() {
        return new ApplicationRefused(Reason.STATUS_OUT_OF_ORDER, null, status);
    }

    public ApplicationId id() {
        return new ApplicationId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public GridId grid() {
        return new GridId(gridId);
    }

    /** Null while it is a draft. */
    public String number() {
        return number;
    }

    /** What people call it: its number, or for a draft its id. */
    public String subject() {
        return number != null ? number : "draft " + id;
    }

    public Optional<ProjectId> project() {
        return Optional.ofNullable(projectId).map(ProjectId::new);
    }

    public Long carrierId() {
        return carrierId;
    }

    public ApplicationStatus status() {
        return status;
    }

    public int revisionNo() {
        return revisionNo;
    }

    public Money requested() {
        return requested;
    }

    public String screeningReason() {
        return screeningReason;
    }

    public long version() {
        return version;
    }
}
