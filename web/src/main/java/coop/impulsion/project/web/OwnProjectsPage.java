package coop.impulsion.project.web;

import coop.impulsion.impact.DueMeasure;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The projects that the signed-in person carries, each with what is asked of them. */
@Named
@RequestScoped
public class OwnProjectsPage {

    @Inject
    private ProjectReads projects;

    @Inject
    private FollowUps followUps;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    private List<ProjectView> own;
    private List<DueMeasure> due;

    /** A manager reads all projects, so the person's own are picked. */
    public List<ProjectView> getProjects() {
        if (own == null) {
            Long me = user.actor().userId();
            own = projects.list(fund.id(), ProjectFilter.ALL).stream()
                    .filter(one -> me.equals(one.carrierId()))
                    .toList();
        }
        return own;
    }

    public List<DueMeasure> due(ProjectView project) {
        if (due == null) {
            due = followUps.due(fund.id());
        }
        return due.stream()
                .filter(one -> one.projectNumber().equals(project.number()))
                .toList();
    }
}
