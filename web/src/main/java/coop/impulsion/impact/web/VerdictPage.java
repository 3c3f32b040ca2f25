package coop.impulsion.impact.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.GiveVerdict;
import coop.impulsion.impact.Verdict;
import coop.impulsion.impact.VerdictGiving;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The form of a verdict: what the experiment ends with, why, and what was learned. */
@Named
@RequestScoped
public class VerdictPage {

    @Inject
    private FollowUps followUps;

    @Inject
    private VerdictGiving giving;

    @Inject
    private FundClock clock;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private FollowUpView view;
    private Verdict verdict;
    private LocalDate givenOn;
    private String reasons;
    private String learning;

    @PostConstruct
    void read() {
        view = followUps.of(fund.id(), number);
        givenOn = clock.today();
    }

    public String save() {
        giving.give(new GiveVerdict(fund.id(), number, verdict, givenOn, reasons, learning));
        notices.done("impact.verdict.given");
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public FollowUpView getView() {
        return view;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getLearning() {
        return learning;
    }

    public void setLearning(String learning) {
        this.learning = learning;
    }
}
