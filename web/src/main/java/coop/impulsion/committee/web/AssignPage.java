package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.ApplicationScores;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import coop.impulsion.committee.ReviewReads;
import coop.impulsion.committee.ReviewerChoice;
import coop.impulsion.committee.Reviewing;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Who is asked to review an application: members with the least to do first, those with a conflict left out. */
@Named
@RequestScoped
public class AssignPage {

    @Inject
    private Reviewing reviewing;

    @Inject
    private ReviewReads reads;

    @Inject
    private ApplicationReads applications;

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.application}")
    private String number;

    @Inject
    @ManagedProperty("#{param.review}")
    private String review;

    private ApplicationId id;
    private List<ReviewerChoice> choices;
    private ApplicationScores scores;
    private Long[] member = {};
    private LocalDate dueOn;

    @PostConstruct
    void read() {
        id = applications.idOf(fund.id(), number);
        choices = reviewing.choices(fund.id(), id);
        if (!user.isOneOf("MEMBER,CHAIR") || declaring.mine(fund.id(), id).isPresent()) {
            scores = reads.scores(fund.id(), id);
        }
        dueOn = clock.today().plusDays(14);
    }

    /** A manager who is a member too, and has not declared yet, is sent to do so. */
    public String enter() {
        return scores != null ? null : "/committee/declare.xhtml?faces-redirect=true&application=" + number;
    }

    public String assign() {
        reviewing.assign(fund.id(), id, Arrays.stream(member).map(MemberId::new).toList(), dueOn);
        notices.done("committee.assign.done", member.length);
        return again();
    }

    public String takeBack() {
        reviewing.takeBack(fund.id(), new ReviewId(CommitteeWords.id(review)));
        notices.done("committee.assign.takenBack");
        return again();
    }

    private String again() {
        return "/committee/assign.xhtml?faces-redirect=true&application=" + number;
    }

    /** Those who may be asked. */
    public List<ReviewerChoice> getFree() {
        return choices.stream().filter(ReviewerChoice::isFree).toList();
    }

    /** Those who have a conflict. */
    public List<ReviewerChoice> getRecused() {
        return choices.stream()
                .filter(choice -> choice.declared() != null && choice.declared().isRecusal())
                .toList();
    }

    public ApplicationScores getScores() {
        return scores;
    }

    public String getNumber() {
        return number;
    }

    public Long[] getMember() {
        return member;
    }

    public void setMember(Long[] member) {
        this.member = member == null ? new Long[0] : member;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
