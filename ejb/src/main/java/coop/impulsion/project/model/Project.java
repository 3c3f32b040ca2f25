package coop.impulsion.project.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.Siren;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectRefused;
import coop.impulsion.project.ProjectRefused.Reason;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A cooperative project that the fund accompanies. It emerges, is tested, and is then established or stopped; a
 * project can be stopped before any test, and one that was stopped can be taken up again as an emerging one.
 *
 * <p>Example: P-0003 "Ju'ramène ta boîte", sector reuse, Lons-le-Saunier (39300), born in Start-up de territoire,
 * embodied by an association, being tested.
 */
@Entity
@Table(name = "project")
public class Project {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SUMMARY = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_seq")
    @SequenceGenerator(name = "project_seq", sequenceName = "project_seq", allocationSize = 50)
    private long id;

    @Column(name = "fund_id")
    private long fundId;

    private String number;
    private String name;
    private String summary;
    private String organisation;
    private String siren;

    @Column(name = "commune_code")
    private String communeCode;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_scheme")
    private OriginScheme originScheme;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Column(name = "carrier_id")
    private Long carrierId;

    @Column(name = "is_shown")
    private Boolean isShown;

    @ElementCollection
    @CollectionTable(name = "project_actor", joinColumns = @JoinColumn(name = "project_id"))
    private List<ActorInRole> actors = new ArrayList<>();

    @Version
    private long version;

    protected Project() {}

    /**
     * @param number for example "P-0012"
     * @param carrierId user who carries it, or null
     * @throws ProjectRefused if a part is missing, too long or malformed; the commune is the caller's to check
     */
    public static Project registered(RegisterProject command, String number, Long carrierId) {
        Project project = new Project();
        project.fundId = command.fund().value();
        project.number = number;
        project.status = ProjectStatus.EMERGING;
        project.carrierId = carrierId;
        project.describe(command);
        return project;
    }

    /** Replaces what describes the project; number, carrier and status stay. */
    public void describe(RegisterProject command) {
        name = required(command.name(), Reason.NAME_MISSING, "name");
        if (name.length() > LONGEST_NAME) {
            throw new ProjectRefused(Reason.NAME_TOO_LONG, "name", LONGEST_NAME);
        }
        summary = command.summary() == null || command.summary().isBlank()
                ? null
                : command.summary().strip();
        if (summary != null && summary.length() > LONGEST_SUMMARY) {
            throw new ProjectRefused(Reason.SUMMARY_TOO_LONG, "summary", LONGEST_SUMMARY);
        }
        organisation = required(command.organisation(), Reason.ORGANISATION_MISSING, "organisation");
        if (organisation.length() > LONGEST_NAME) {
            throw new ProjectRefused(Reason.NAME_TOO_LONG, "organisation", LONGEST_NAME);
        }
        siren = command.siren() == null || command.siren().isBlank()
                ? null
                : Siren.typed(command.siren())
                        .orElseThrow(() -> new ProjectRefused(Reason.SIREN_INVALID, "siren", command.siren()))
                        .digits();
        communeCode = required(command.communeCode(), Reason.COMMUNE_UNKNOWN, "communeCode");
        if (command.sector() == null) {
            throw new ProjectRefused(Reason.SECTOR_MISSING, "sector");
        }
        sector = command.sector();
        originScheme = command.originScheme();
        legalForm = command.legalForm();
        actors.clear();
        for (ProjectActor actor : command.actors()) {
            for (ActorRole role : actor.roles()) {
                actors.add(new ActorInRole(actor.name().strip(), role));
            }
        }
    }

    /** @param newCarrierId user who carries it from now on, or null; a new carrier is asked anew whether it is shown */
    public void entrust(Long newCarrierId) {
        carrierId = newCarrierId;
        isShown = null;
    }

    /** Its carriers agreed that the public page shows it. */
    public void show() {
        isShown = true;
    }

    /** Its carriers don't want the public page to show it, or no longer. */
    public void hide() {
        isShown = false;
    }

    /** The test begins; a project that is already being tested stays so. */
    public void startTest() {
        if (status == ProjectStatus.STOPPED || status == ProjectStatus.ESTABLISHED) {
            throw outOfOrder(ProjectStatus.TESTING);
        }
        status = ProjectStatus.TESTING;
    }

    /** The project goes on by itself. */
    public void establish(String reason) {
        if (status == ProjectStatus.STOPPED) {
            throw outOfOrder(ProjectStatus.ESTABLISHED);
        }
        statusReason = whyOf(reason);
        status = ProjectStatus.ESTABLISHED;
    }

    /** The project ends, with its reason: stops are what others learn from. */
    public void stop(String reason) {
        if (status == ProjectStatus.STOPPED) {
            throw outOfOrder(ProjectStatus.STOPPED);
        }
        statusReason = whyOf(reason);
        status = ProjectStatus.STOPPED;
    }

    /** A stopped project is taken up again. */
    public void takeUpAgain(String reason) {
        if (status != ProjectStatus.STOPPED) {
            throw outOfOrder(ProjectStatus.EMERGING);
        }
        statusReason = whyOf(reason);
        status = ProjectStatus.EMERGING;
    }

    private ProjectRefused outOfOrder(ProjectStatus asked) {
        return new ProjectRefused(Reason.STATUS_OUT_OF_ORDER, "status", status, asked);
    }

    private static String whyOf(String reason) {
        String kept = required(reason, Reason.REASON_MISSING, "reason");
        if (kept.length() > LONGEST_REASON) {
            throw new ProjectRefused(Reason.REASON_TOO_LONG, "reason", LONGEST_REASON);
        }
        return kept;
    }

    private static String required(String text, Reason reason, String field) {
        if (text == null || text.isBlank()) {
            throw new ProjectRefused(reason, field);
        }
        return text.strip();
    }

    public ProjectId id() {
        return new ProjectId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public ProjectStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    public Long carrierId() {
        return carrierId;
    }

    /** Whether the public page shows it; null while its carriers have not answered. */
    public Boolean isShown() {
        return isShown;
    }

    public long version() {
        return version;
    }
}
