package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.GridId;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
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
 * A call for applications. It is planned, published, open from one instant to another by the clock, and closed by its
 * time or by hand. Its grid is fixed once it is published: all its carriers answer the same questions.
 *
 * <p>Example: "Campagne de printemps 2026", open from 15/01/2026 08:00 to 28/02/2026 18:00.
 */
@Entity
@Table(name = "application_campaign")
public class Campaign {

    /** What is kept; whether a published campaign is open is the clock's to say. */
    private enum Step {
        DRAFT,
        PUBLISHED,
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_campaign_seq")
    @SequenceGenerator(
            name = "application_campaign_seq",
            sequenceName = "application_campaign_seq",
            allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    private String title;
    private String summary;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "screening_expected_on")
    private LocalDate screeningExpectedOn;

    @Column(name = "decision_expected_on")
    private LocalDate decisionExpectedOn;

    @Column(name = "grid_id")
    private long gridId;

    @Enumerated(EnumType.STRING)
    private Step status;

    @Version
    private long version;

    protected Campaign() {}

    /** @throws ApplicationRefused without a title, with dates out of order, or with a grid not adopted yet */
    public static Campaign planned(PlanCampaign command, Grid grid) {
        Campaign campaign = new Campaign();
        campaign.fundId = command.fund().value();
        campaign.status = Step.DRAFT;
        campaign.describe(command, grid);
        return campaign;
    }

    /** @throws ApplicationRefused as {@link #planned}; {@code CAMPAIGN_OUT_OF_ORDER} for another grid once published */
    public void describe(PlanCampaign command, Grid grid) {
        if (!grid.isAdopted()) {
            throw new ApplicationRefused(Reason.GRID_NOT_ADOPTED, "grid");
        }
        if (status != Step.DRAFT && gridId != grid.id().value()) {
            throw new ApplicationRefused(Reason.CAMPAIGN_OUT_OF_ORDER, "grid");
        }
        title = Texts.required(command.title(), "title", 200);
        summary = Texts.optional(command.summary(), "summary", 2000);
        if (command.opensAt() == null) {
            throw new ApplicationRefused(Reason.TEXT_MISSING, "opensAt");
        }
        if (command.closesAt() == null || !command.closesAt().isAfter(command.opensAt())) {
            throw new ApplicationRefused(Reason.DATES_OUT_OF_ORDER, "closesAt");
        }
        LocalDate closesOn = LocalDate.ofInstant(command.closesAt(), FundClock.ZONE);
        if (command.screeningExpectedOn() == null
                || command.screeningExpectedOn().isBefore(closesOn)) {
            throw new ApplicationRefused(Reason.DATES_OUT_OF_ORDER, "screeningExpectedOn");
        }
        if (command.decisionExpectedOn() == null
                || command.decisionExpectedOn().isBefore(command.screeningExpectedOn())) {
            throw new ApplicationRefused(Reason.DATES_OUT_OF_ORDER, "decisionExpectedOn");
        }
        opensAt = command.opensAt();
        closesAt = command.closesAt();
        screeningExpectedOn = command.screeningExpectedOn();
        decisionExpectedOn = command.decisionExpectedOn();
        gridId = grid.id().value();
    }

    public void publish() {
        if (status != Step.DRAFT) {
            throw new ApplicationRefused(Reason.CAMPAIGN_OUT_OF_ORDER, null);
        }
        status = Step.PUBLISHED;
    }

    /** Closes it by hand, before its time or after. */
    public void close() {
        if (status != Step.PUBLISHED) {
            throw new ApplicationRefused(Reason.CAMPAIGN_OUT_OF_ORDER, null);
        }
        status = Step.CLOSED;
    }

    public CampaignState stateAt(Instant now) {
        return stateAt(status.name(), opensAt, closesAt, now);
    }

    /** The same from a row's columns, for reads. */
    public static CampaignState stateAt(String status, Instant opensAt, Instant closesAt, Instant now) {
        return switch (Step.valueOf(status)) {
            case DRAFT -> CampaignState.DRAFT;
            case CLOSED -> CampaignState.CLOSED;
            case PUBLISHED ->
                now.isBefore(opensAt)
                        ? CampaignState.ANNOUNCED
                        : now.isBefore(closesAt) ? CampaignState.OPEN : CampaignState.CLOSED;
        };
    }

    /** @throws ApplicationRefused {@code CAMPAIGN_NOT_OPEN} before its opening, from its closing on, or unpublished */
    public void requireOpen(Instant now) {
        if (stateAt(now) != CampaignState.OPEN) {
            throw new ApplicationRefused(Reason.CAMPAIGN_NOT_OPEN, null, opensAt, closesAt);
        }
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String title() {
        return title;
    }

    public GridId grid() {
        return new GridId(gridId);
    }

    public long version() {
        return version;
    }
}
