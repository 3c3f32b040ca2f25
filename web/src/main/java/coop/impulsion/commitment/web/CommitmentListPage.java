package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commitments of a fund by class, state and what is searched, with count and sums of what is shown. */
@Named
@RequestScoped
public class CommitmentListPage {

    private static final int PAGE = 100;

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private ContributorClass contributorClass;
    private CommitmentState state;
    private String text;
    private CommitmentFilter.Left left;
    private int page = 1;
    private List<CommitmentLine> lines;

    public List<CommitmentLine> getLines() {
        if (lines == null) {
            lines = reads.list(fund.id(), new CommitmentFilter(contributorClass, state, null, text, left));
        }
        return lines;
    }

    /** The lines of the page that is shown. */
    public List<CommitmentLine> getShown() {
        int from = Math.min((Math.max(page, 1) - 1) * PAGE, getLines().size());
        return getLines().subList(from, Math.min(from + PAGE, getLines().size()));
    }

    public int getPages() {
        return Math.max(1, (getLines().size() + PAGE - 1) / PAGE);
    }

    public Money getAmount() {
        return Money.sum(getLines().stream().map(CommitmentLine::amount).toList());
    }

    public Money getCalled() {
        return Money.sum(getLines().stream().map(CommitmentLine::called).toList());
    }

    public Money getPaidIn() {
        return Money.sum(getLines().stream().map(CommitmentLine::paidIn).toList());
    }

    public Money getHeld() {
        return Money.sum(getLines().stream().map(CommitmentLine::held).toList());
    }

    public Money getAvailable() {
        return Money.sum(getLines().stream().map(CommitmentLine::available).toList());
    }

    /** The filters as a query to which a page number is added. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        if (contributorClass != null) {
            query.append("class=").append(contributorClass).append('&');
        }
        if (state != null) {
            query.append("state=").append(state).append('&');
        }
        if (left != null) {
            query.append("left=").append(left).append('&');
        }
        if (text != null) {
            query.append("q=")
                    .append(URLEncoder.encode(text, StandardCharsets.UTF_8))
                    .append('&');
        }
        return query.toString();
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public CommitmentState[] getStates() {
        return CommitmentState.values();
    }

    public ContributorClass getContributorClass() {
        return contributorClass;
    }

    public void setContributorClass(ContributorClass contributorClass) {
        this.contributorClass = contributorClass;
    }

    public CommitmentState getState() {
        return state;
    }

    public void setState(CommitmentState state) {
        this.state = state;
    }

    public CommitmentFilter.Left[] getAllLeft() {
        return CommitmentFilter.Left.values();
    }

    public CommitmentFilter.Left getLeft() {
        return left;
    }

    public void setLeft(CommitmentFilter.Left left) {
        this.left = left;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
