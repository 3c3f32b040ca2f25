package coop.impulsion.project.web;

import coop.impulsion.impact.DueMeasure;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectTerritory;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.Sector;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The registry, narrowed by how projects stand, what they are about, where they lie and where they come from. */
@Named
@RequestScoped
public class ProjectListPage {

    private static final int PAGE = 100;

    @Inject
    private ProjectReads projects;

    @Inject
    private FollowUps followUps;

    @Inject
    private CurrentFund fund;

    private String text;
    private ProjectStatus status;
    private Sector sector;
    private OriginScheme origin;
    private String territory;
    private boolean due;
    private int page = 1;
    private List<ProjectView> lines;
    private Set<String> owing;

    public List<ProjectView> getLines() {
        if (lines == null) {
            lines = projects.list(fund.id(), new ProjectFilter(text, status, sector, origin, territory)).stream()
                    .filter(one -> !due || isOwing(one))
                    .toList();
        }
        return lines;
    }

    /** The lines of the page that is shown. */
    public List<ProjectView> getShown() {
        int from = Math.min((Math.max(page, 1) - 1) * PAGE, getLines().size());
        return getLines().subList(from, Math.min(from + PAGE, getLines().size()));
    }

    public int getPages() {
        return Math.max(1, (getLines().size() + PAGE - 1) / PAGE);
    }

    /** Whether a measure of it is due. */
    public boolean isOwing(ProjectView project) {
        if (owing == null) {
            owing = followUps.due(fund.id()).stream()
                    .map(DueMeasure::projectNumber)
                    .collect(Collectors.toSet());
        }
        return owing.contains(project.number());
    }

    /** The filters but for how projects stand and what is due, as a query to which more is added. */
    public String getQuery() {
        return part("q", text) + part("sector", sector) + part("origin", origin) + part("territory", territory);
    }

    /** All filters, as a query to which a page number is added. */
    public String getFullQuery() {
        return getQuery() + part("status", status) + (due ? "due=true&" : "");
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + '=' + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + '&';
    }

    public List<ProjectTerritory> getTerritories() {
        return projects.territories(fund.id());
    }

    public ProjectStatus[] getStatuses() {
        return ProjectStatus.values();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public OriginScheme[] getOrigins() {
        return OriginScheme.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ProjectStatus getStatus() {
        return status;
    }

    public void setStatus(ProjectStatus status) {
        this.status = status;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public OriginScheme getOrigin() {
        return origin;
    }

    public void setOrigin(OriginScheme origin) {
        this.origin = origin;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public boolean isDue() {
        return due;
    }

    public void setDue(boolean due) {
        this.due = due;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
