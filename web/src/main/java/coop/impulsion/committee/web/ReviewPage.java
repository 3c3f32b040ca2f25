package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CriterionView;
import coop.impulsion.committee.CommitteeRefused;
import coop.impulsion.committee.ConflictDeclaring;
import coop.impulsion.committee.ReviewReads;
import coop.impulsion.committee.ReviewSheet;
import coop.impulsion.committee.Reviewing;
import coop.impulsion.committee.ScoreView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The reader's own review, one criterion a page: what the carrier answered beside the score and its reason. Every way
 * out of the form saves it; the last page reads it all once more and hands it in.
 */
@Named
@RequestScoped
public class ReviewPage {

    /** The page after the last criterion. */
    static final String END = "END";

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private ReviewReads reads;

    @Inject
    private Reviewing reviewing;

    @Inject
    private ApplicationReads applications;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.application}")
    private String number;

    @Inject
    @ManagedProperty("#{param.criterion}")
    private String code;

    private ApplicationId id;
    private boolean isAssigned = true;
    private ReviewSheet sheet;
    private CriterionView criterion;
    private Integer score;
    private String reason;

    @PostConstruct
    void read() {
        id = applications.idOf(fund.id(), number);
        if (declaring.mine(fund.id(), id).isEmpty()) {
            return;
        }
        try {
            sheet = reads.sheet(fund.id(), id);
        } catch (CommitteeRefused refused) {
            if (refused.reason() != CommitteeRefused.Reason.NOT_ASSIGNED) {
                throw refused;
            }
            isAssigned = false;
            return;
        }
        if (code == null || sheet.isSubmitted()) {
            code = sheet.isSubmitted() ? END : firstToDo();
        }
        criterion = sheet.grid().criteria().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        ScoreView kept = sheet.scores().get(code);
        if (kept != null) {
            score = kept.score();
            reason = kept.reason();
        }
    }

    /**
     * A member who has not declared yet is sent to do so, and comes back; one whom nobody asked for a review, to the reviews
     * that are asked of them.
     */
    public String enter() {
        if (!isAssigned) {
            return "/committee/reviews.xhtml?faces-redirect=true";
        }
        return sheet != null ? null : "/committee/declare.xhtml?faces-redirect=true&application=" + number;
    }

    private String firstToDo() {
        return sheet.grid().criteria().stream()
                .map(CriterionView::code)
                .filter(one -> !isComplete(one))
                .findFirst()
                .orElse(END);
    }

    public String go(String to) {
        reviewing.score(fund.id(), id, code, score, reason);
        return "/committee/review.xhtml?faces-redirect=true&application=" + number + "&criterion=" + to;
    }

    public String submit() {
        reviewing.submit(fund.id(), id);
        notices.done("committee.review.submitted");
        return "/committee/scores.xhtml?faces-redirect=true&application=" + number;
    }

    public boolean isComplete(String of) {
        ScoreView kept = sheet.scores().get(of);
        return kept != null && kept.isComplete();
    }

    /** DONE, BEGUN or OPEN, as the way through the criteria shows it. */
    public String progressOf(String of) {
        return isComplete(of) ? "DONE" : sheet.scores().containsKey(of) ? "BEGUN" : "OPEN";
    }

    /** The scores from 1 to the highest, each with what it means. */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        for (int value = 1; value <= sheet.grid().highestScore(); value++) {
            List<String> guidance = criterion.guidance();
            steps.add(new Step(value, value <= guidance.size() ? guidance.get(value - 1) : ""));
        }
        return steps;
    }

    /** A score with what it means. */
    public record Step(int value, String meaning) {}

    /** The criterion before this one, or null. */
    public String getPrevious() {
        int at = place();
        return at > 0 ? sheet.grid().criteria().get(at - 1).code() : null;
    }

    /** The criterion after this one, or the end. */
    public String getFollowing() {
        int at = place();
        return at + 1 < sheet.grid().criteria().size()
                ? sheet.grid().criteria().get(at + 1).code()
                : END;
    }

    private int place() {
        return sheet.grid().criteria().indexOf(criterion);
    }

    public int getPlaceNo() {
        return place() + 1;
    }

    public Instant getSavedAt() {
        ScoreView kept = sheet.scores().get(code);
        return kept == null ? null : kept.savedAt();
    }

    /** What the carrier answered to the question of this criterion. */
    public String getAnswer() {
        return sheet.answers().getOrDefault(criterion.field(), "");
    }

    public String answer(String field) {
        return sheet.answers().getOrDefault(field, "");
    }

    public ScoreView kept(String of) {
        return sheet.scores().get(of);
    }

    public boolean isAtEnd() {
        return criterion == null;
    }

    public ReviewSheet getSheet() {
        return sheet;
    }

    public CriterionView getCriterion() {
        return criterion;
    }

    public String getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
