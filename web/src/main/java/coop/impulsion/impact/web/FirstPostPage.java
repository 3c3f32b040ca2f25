package coop.impulsion.impact.web;

import coop.impulsion.impact.Contract;
import coop.impulsion.impact.DescribeFirstPost;
import coop.impulsion.impact.FirstPostFollowing;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The form of a project's first post. */
@Named
@RequestScoped
public class FirstPostPage {

    @Inject
    private FollowUps followUps;

    @Inject
    private FirstPostFollowing following;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private FollowUpView view;
    private Long version;
    private String title;
    private Contract contract;
    private BigDecimal fullTimeEquivalent = BigDecimal.ONE;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private BigDecimal monthsWorked;

    @PostConstruct
    void read() {
        view = followUps.of(fund.id(), number);
        FollowUpView.FirstPostView post = view.firstPost();
        if (post != null) {
            version = post.version();
            title = post.title();
            contract = post.contract();
            fullTimeEquivalent = post.fullTimeEquivalent();
            startedOn = post.startedOn();
            endedOn = post.endedOn();
            monthsWorked = post.monthsWorked();
        }
    }

    public String save() {
        following.describe(new DescribeFirstPost(
                fund.id(), number, title, contract, fullTimeEquivalent, startedOn, endedOn, monthsWorked, version));
        notices.done("impact.post.described");
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public Contract[] getContracts() {
        return Contract.values();
    }

    public FollowUpView getView() {
        return view;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Contract getContract() {
        return contract;
    }

    public void setContract(Contract contract) {
        this.contract = contract;
    }

    public BigDecimal getFullTimeEquivalent() {
        return fullTimeEquivalent;
    }

    public void setFullTimeEquivalent(BigDecimal fullTimeEquivalent) {
        this.fullTimeEquivalent = fullTimeEquivalent;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public BigDecimal getMonthsWorked() {
        return monthsWorked;
    }

    public void setMonthsWorked(BigDecimal monthsWorked) {
        this.monthsWorked = monthsWorked;
    }
}
