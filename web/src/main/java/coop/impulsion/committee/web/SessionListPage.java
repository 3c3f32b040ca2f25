package coop.impulsion.committee.web;

import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.SessionView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions of a committee, the latest first, all of them or those that are not over. */
@Named
@RequestScoped
public class SessionListPage {

    @Inject
    private SessionReads reads;

    @Inject
    private CurrentFund fund;

    private Show show = Show.ALL;
    private List<SessionView> sessions;

    /** What the list shows. */
    public enum Show {
        ALL,
        /** To be held, signed or told to the carriers. */
        UNFINISHED,
        FINISHED
    }

    public List<SessionView> getSessions() {
        if (sessions == null) {
            sessions = reads.list(fund.id()).stream().filter(this::isShown).toList();
        }
        return sessions;
    }

    private boolean isShown(SessionView session) {
        return show == Show.ALL || (show == Show.FINISHED) == (session.releasedAt() != null);
    }

    public Money getGranted() {
        return Money.sum(getSessions().stream().map(SessionView::granted).toList());
    }

    /** Colour of a session's state. */
    public String tone(SessionView session) {
        return session.releasedAt() != null ? "good" : session.status() == SessionStatus.OPEN ? "ochre" : "waiting";
    }

    public Show[] getShows() {
        return Show.values();
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show == null ? Show.ALL : show;
    }
}
