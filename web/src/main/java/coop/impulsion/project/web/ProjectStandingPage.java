package coop.impulsion.project.web;

import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectSteering;
import coop.impulsion.project.ProjectView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says how a project stands from now on, and why. */
@Named
@RequestScoped
public class ProjectStandingPage {

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectSteering steering;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ProjectView view;
    private long version;
    private ProjectStatus status;
    private String reason;

    @PostConstruct
    void read() {
        view = projects.byNumber(fund.id(), number);
        version = view.version();
    }

    /** What may follow from how it stands. */
    public List<ProjectStatus> getNext() {
        return switch (view.status()) {
            case EMERGING -> List.of(ProjectStatus.TESTING, ProjectStatus.ESTABLISHED, ProjectStatus.STOPPED);
            case TESTING -> List.of(ProjectStatus.ESTABLISHED, ProjectStatus.STOPPED);
            case ESTABLISHED -> List.of(ProjectStatus.STOPPED);
            case STOPPED -> List.of(ProjectStatus.EMERGING);
        };
    }

    public String save() {
        if (status == null) {
            notices.problem("status", "project.standing.missing");
            return null;
        }
        switch (status) {
            case TESTING -> steering.startTest(fund.id(), view.id());
            case ESTABLISHED -> steering.establish(fund.id(), view.id(), version, reason);
            case STOPPED -> steering.stop(fund.id(), view.id(), version, reason);
            case EMERGING -> steering.takeUpAgain(fund.id(), view.id(), version, reason);
        }
        notices.done("project.standing.done", status);
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public ProjectView getView() {
        return view;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public ProjectStatus getStatus() {
        return status;
    }

    public void setStatus(ProjectStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
