package coop.impulsion.scenario.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.SessionView;
import coop.impulsion.scenario.BeginScenario;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioKeeping;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioSummary;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reader's own what-ifs, and the form that copies the fund into a new one. */
@Named
@RequestScoped
public class ScenarioListPage {

    @Inject
    private ScenarioReads reads;

    @Inject
    private ScenarioKeeping keeping;

    @Inject
    private SessionReads sessionReads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.session}")
    private String session;

    private List<ScenarioSummary> kept;
    private List<SessionView> sessions;
    private String name;

    @PostConstruct
    void propose() {
        name = texts.of("scenario.begin.proposed", clock.today());
        session = session == null ? "" : session;
    }

    public String begin() {
        ScenarioId id = keeping.begin(new BeginScenario(fund.id(), name, session));
        return "/scenario/item.xhtml?faces-redirect=true&id=" + id.value();
    }

    public List<ScenarioSummary> getKept() {
        if (kept == null) {
            kept = reads.list(fund.id());
        }
        return kept;
    }

    /** The sessions that still have something to decide, for those who may read them. */
    public List<SessionView> getSessions() {
        if (sessions == null) {
            sessions = user.isOneOf("MANAGER,MEMBER,CHAIR")
                    ? sessionReads.list(fund.id()).stream()
                            .filter(one ->
                                    one.status().compareTo(SessionStatus.CLOSED) < 0 && one.items() > one.decided())
                            .toList()
                    : List.of();
        }
        return sessions;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
