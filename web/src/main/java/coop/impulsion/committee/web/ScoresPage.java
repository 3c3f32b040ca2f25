package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.committee.ApplicationScores;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.ReviewReads;
import coop.impulsion.committee.ReviewerView;
import coop.impulsion.committee.ScoreView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The reviews of an application side by side, for those who may see them. */
@Named
@RequestScoped
public class ScoresPage {

    @Inject
    private ReviewReads reads;

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private ApplicationReads applications;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    @ManagedProperty("#{param.application}")
    private String number;

    private ApplicationId id;
    private ApplicationScores scores;

    @PostConstruct
    void read() {
        id = applications.idOf(fund.id(), number);
        if (!user.isOneOf("MEMBER,CHAIR") || declaring.mine(fund.id(), id).isPresent()) {
            scores = reads.scores(fund.id(), id);
        }
    }

    /** A member who has not declared yet is sent to do so. */
    public String enter() {
        return scores != null ? null : "/committee/declare.xhtml?faces-redirect=true&application=" + number;
    }

    public ApplicationScores getScores() {
        return scores;
    }

    /** Reviewers whose scores may be seen. */
    public List<ReviewerView> getShown() {
        return scores.reviewers().stream().filter(one -> one.average() != null).toList();
    }

    /** Reviewers whose scores are still to come, hidden or left out. */
    public List<ReviewerView> getOthers() {
        return scores.reviewers().stream().filter(one -> one.average() == null).toList();
    }

    public ScoreView score(ReviewerView reviewer, String criterion) {
        return reviewer.scores().get(criterion);
    }

    public String decimal(BigDecimal number) {
        return CommitteeWords.decimal(number);
    }

    public String getNumber() {
        return number;
    }
}
