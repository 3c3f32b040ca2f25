package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignPlanning;
import coop.impulsion.application.CampaignView;
import coop.impulsion.application.GridId;
import coop.impulsion.application.GridView;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans a campaign, or changes what was planned ({@code ?id=…}). */
@Named
@RequestScoped
public class PlanCampaignPage {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])\\s*[:hH]\\s*([0-5]\\d)?");

    @Inject
    private ApplicationReads reads;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private Long seenVersion;
    private String title;
    private String summary;
    private LocalDate opensOn;
    private String opensAtHour;
    private LocalDate closesOn;
    private String closesAtHour;
    private LocalDate screeningExpectedOn;
    private LocalDate decisionExpectedOn;
    private Long grid;

    @PostConstruct
    void propose() {
        if (id == null) {
            LocalDate today = clock.today();
            opensOn = today.plusDays(7);
            opensAtHour = "08:00";
            closesOn = today.plusDays(49);
            closesAtHour = "18:00";
            screeningExpectedOn = today.plusDays(63);
            decisionExpectedOn = today.plusDays(84);
            return;
        }
        CampaignView kept = kept();
        seenVersion = kept.version();
        title = kept.title();
        summary = kept.summary();
        opensOn = LocalDate.ofInstant(kept.opensAt(), FundClock.ZONE);
        opensAtHour = FrenchFormat.hour(kept.opensAt());
        closesOn = LocalDate.ofInstant(kept.closesAt(), FundClock.ZONE);
        closesAtHour = FrenchFormat.hour(kept.closesAt());
        screeningExpectedOn = kept.screeningExpectedOn();
        decisionExpectedOn = kept.decisionExpectedOn();
        grid = kept.grid().value();
    }

    private CampaignView kept() {
        return reads.campaigns(fund.id()).stream()
                .filter(one -> one.id().equals(Addresses.campaign(id)))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    public String save() {
        LocalTime opens = hour(opensAtHour, "opensAtHour");
        LocalTime closes = hour(closesAtHour, "closesAtHour");
        if (opens == null || closes == null) {
            return null;
        }
        PlanCampaign plan = new PlanCampaign(
                fund.id(),
                title,
                summary,
                at(opensOn, opens),
                at(closesOn, closes),
                screeningExpectedOn,
                decisionExpectedOn,
                grid == null ? null : new GridId(grid));
        CampaignId campaign;
        if (id == null) {
            campaign = planning.plan(plan);
            notices.done("application.campaign.planned", title);
        } else {
            campaign = Addresses.campaign(id);
            planning.change(campaign, seenVersion, plan);
            notices.done("application.campaign.changed", title);
        }
        return "/application/campaign.xhtml?faces-redirect=true&id=" + campaign;
    }

    private LocalTime hour(String typed, String field) {
        Matcher hour = HOUR.matcher(typed == null ? "" : typed.strip());
        if (!hour.matches()) {
            notices.problem(field, "application.campaign.hourUnreadable");
            return null;
        }
        String minutes = hour.group(2);
        return LocalTime.of(Integer.parseInt(hour.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day == null ? null : day.atTime(hour).atZone(FundClock.ZONE).toInstant();
    }

    /** Versions that a campaign may use. */
    public List<GridView> getGrids() {
        return reads.grids(fund.id()).stream().filter(GridView::isAdopted).toList();
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public Long getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensAtHour() {
        return opensAtHour;
    }

    public void setOpensAtHour(String opensAtHour) {
        this.opensAtHour = opensAtHour;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesAtHour() {
        return closesAtHour;
    }

    public void setClosesAtHour(String closesAtHour) {
        this.closesAtHour = closesAtHour;
    }

    public LocalDate getScreeningExpectedOn() {
        return screeningExpectedOn;
    }

    public void setScreeningExpectedOn(LocalDate screeningExpectedOn) {
        this.screeningExpectedOn = screeningExpectedOn;
    }

    public LocalDate getDecisionExpectedOn() {
        return decisionExpectedOn;
    }

    public void setDecisionExpectedOn(LocalDate decisionExpectedOn) {
        this.decisionExpectedOn = decisionExpectedOn;
    }

    public Long getGrid() {
        return grid;
    }

    public void setGrid(Long grid) {
        this.grid = grid;
    }
}
