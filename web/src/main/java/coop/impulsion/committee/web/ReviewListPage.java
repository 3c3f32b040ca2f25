package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.ReviewProgress;
import coop.impulsion.committee.ReviewReads;
import coop.impulsion.committee.ReviewTaskView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reviews: what the reader has to write, or how far those of every application before the committee are. */
@Named
@RequestScoped
public class ReviewListPage {

    @Inject
    private ReviewReads reads;

    @Inject
    private ApplicationReads applications;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    private Show show;
    private List<ReviewTaskView> tasks;
    private List<Line> lines;

    /** What the list shows. */
    public enum Show {
        MINE,
        /** Waiting for a decision. */
        WAITING,
        /** Those of them that nobody was asked to review. */
        UNASSIGNED,
        ALL
    }

    /** An application with the progress of its reviews; null when nobody was asked. */
    public record Line(ApplicationView application, ReviewProgress progress) {}

    @PostConstruct
    void choose() {
        show = isMember() ? Show.MINE : Show.WAITING;
    }

    public boolean isMember() {
        return user.isOneOf("MEMBER,CHAIR");
    }

    public boolean isMine() {
        return show == Show.MINE;
    }

    public List<ReviewTaskView> getTasks() {
        if (tasks == null) {
            tasks = reads.mine(fund.id());
        }
        return tasks;
    }

    public long getOpenTasks() {
        return getTasks().stream().filter(ReviewTaskView::isOpen).count();
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<Long, ReviewProgress> progress = reads.progress(fund.id());
            lines = applications.list(fund.id(), ApplicationFilter.ALL).stream()
                    .map(one -> new Line(one, progress.get(one.id().value())))
                    .filter(this::isShown)
                    .toList();
        }
        return lines;
    }

    private boolean isShown(Line line) {
        boolean isReady = line.application().status().isReadyForCommittee();
        return switch (show) {
            case UNASSIGNED -> isReady && line.progress() == null;
            case WAITING -> isReady;
            case ALL, MINE -> isReady || line.progress() != null;
        };
    }

    public boolean isLate(ReviewTaskView task) {
        return task.isOpen() && task.dueOn().isBefore(clock.today());
    }

    public String decimal(BigDecimal average) {
        return CommitteeWords.decimal(average);
    }

    public List<Show> getShows() {
        return isMember() ? List.of(Show.values()) : List.of(Show.WAITING, Show.UNASSIGNED, Show.ALL);
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        if (show != null && getShows().contains(show)) {
            this.show = show;
        }
    }
}
