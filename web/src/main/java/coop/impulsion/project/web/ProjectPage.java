package coop.impulsion.project.web;

import coop.impulsion.access.Role;
import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardView;
import coop.impulsion.committee.ReviewReads;
import coop.impulsion.impact.DueMeasure;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.TrajectoryTelling;
import coop.impulsion.impact.web.IndicatorChart;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectShowing;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import coop.impulsion.web.TimelineEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** One project: what it is, its indicators, its first post, its story, its verdicts, its awards. */
@Named
@RequestScoped
public class ProjectPage {

    @Inject
    private ProjectReads projects;

    @Inject
    private FollowUps followUps;

    @Inject
    private AwardReads awardReads;

    @Inject
    private ApplicationReads applications;

    @Inject
    private ReviewReads reviews;

    @Inject
    private ProjectShowing showing;

    @Inject
    private TrajectoryTelling trajectory;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ProjectView view;
    private FollowUpView followUp;
    private List<IndicatorChart> charts;
    private List<DueMeasure> due;
    private List<AwardView> awards;
    private GridRadar radar;
    private boolean isRadarRead;

    @PostConstruct
    void read() {
        view = projects.byNumber(fund.id(), number);
    }

    public FollowUpView getFollowUp() {
        if (followUp == null) {
            followUp = followUps.of(fund.id(), number);
        }
        return followUp;
    }

    public List<IndicatorChart> getCharts() {
        if (charts == null) {
            charts = getFollowUp().indicators().stream().map(IndicatorChart::of).toList();
        }
        return charts;
    }

    /** Who runs the accounts of users alone sees no award. */
    public List<AwardView> getAwards() {
        if (awards == null) {
            boolean isReader =
                    user.getRoles().stream().anyMatch(role -> role != Role.ADMINISTRATOR && role != Role.CONTRIBUTOR);
            awards = isReader ? awardReads.ofProject(fund.id(), view.id().value()) : List.of();
        }
        return awards;
    }

    /**
     * What the committee gave to the last application that was granted, for those who run and audit the fund and have no
     * seat: members read scores where the committee shows them. Null where there is none.
     */
    public GridRadar getRadar() {
        if (!isRadarRead) {
            isRadarRead = true;
            radar = user.isOneOf("MANAGER,AUDITOR") && !user.isOneOf("MEMBER,CHAIR") ? granted() : null;
        }
        return radar;
    }

    private GridRadar granted() {
        ApplicationFilter granted = new ApplicationFilter(null, ApplicationStatus.GRANTED, null);
        return applications.list(fund.id(), granted).stream()
                .filter(one -> number.equals(one.projectNumber()))
                .findFirst()
                .map(one -> GridRadar.of(reviews.scores(fund.id(), one.id())))
                .orElse(null);
    }

    public List<ProjectActor> getActors() {
        return projects.actorsOf(fund.id(), view.id());
    }

    /** The roles of an actor in words: "acheteur, facilitateur". */
    public String roles(ProjectActor actor) {
        return actor.roles().stream().sorted().map(texts::label).collect(Collectors.joining(", "));
    }

    public List<TimelineEvent> getHistory() {
        return projects.history(fund.id(), view.id()).stream()
                .map(event -> TimelineEvent.at(event.at(), texts.get("project.act." + event.act()), null, event.by()))
                .toList();
    }

    public List<DueMeasure> getDue() {
        if (due == null) {
            due = followUps.due(fund.id()).stream()
                    .filter(one -> one.projectNumber().equals(number))
                    .toList();
        }
        return due;
    }

    /** Whether the person writes follow-up of this project. */
    public boolean isWritable() {
        return user.isOneOf("MANAGER") || isTheirs();
    }

    public boolean isTheirs() {
        return Long.valueOf(user.actor().userId()).equals(view.carrierId());
    }

    /** Moments that wait for the carriers' answer. */
    public long getUnanswered() {
        return getFollowUp().events().stream()
                .filter(event -> !event.isAnswered())
                .count();
    }

    /** What comes next and who does it, in words. */
    public String getNext() {
        if (getUnanswered() > 0) {
            return getFollowUp().isAnswering()
                    ? texts.of("project.next.agree", getUnanswered())
                    : texts.of("project.next.agreeBy", getUnanswered(), view.carrierName());
        }
        if (!getDue().isEmpty()) {
            return texts.of("project.next.measure", getDue().get(0).label());
        }
        if (view.status() == ProjectStatus.TESTING && !getFollowUp().verdicts().isEmpty()) {
            return texts.get("project.next.standing");
        }
        return texts.get("project.next." + view.status());
    }

    public String agree(long event) {
        return answer(event, true);
    }

    public String keepBack(long event) {
        return answer(event, false);
    }

    private String answer(long event, boolean isPublished) {
        trajectory.consent(fund.id(), number, event, isPublished);
        notices.done(isPublished ? "project.event.published" : "project.event.keptBack");
        return again();
    }

    public String show() {
        showing.answer(fund.id(), view.id(), true);
        notices.done("project.shown");
        return again();
    }

    public String hide() {
        showing.answer(fund.id(), view.id(), false);
        notices.done("project.hidden");
        return again();
    }

    private String again() {
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public ProjectView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }
}
