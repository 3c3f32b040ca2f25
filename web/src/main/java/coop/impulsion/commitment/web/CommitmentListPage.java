package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentPart;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentSort;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The commitments of a fund by class, state and what is searched, with count and sums of what the filters leave. */
@Named
@RequestScoped
public class CommitmentListPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private final Paging paging = new Paging(100);
    private ContributorClass contributorClass;
    private CommitmentState state;
    private String text;
    private CommitmentFilter.Left left;
    private CommitmentSort sort = CommitmentSort.NUMBER;
    private CommitmentPart part;

    public CommitmentPart getPart() {
        if (part == null) {
            part = read();
            if (paging.wasBeyond(part.count())) {
                part = read();
            }
        }
        return part;
    }

    private CommitmentPart read() {
        return reads.part(
                fund.id(),
                new CommitmentFilter(contributorClass, state, null, text, left),
                sort,
                paging.from(),
                paging.size());
    }

    public int getPages() {
        return paging.pagesOf(getPart().count());
    }

    /** The filters and the order as a query to which a page number is added. */
    public String getQuery() {
        return getFilters() + Paging.query("class", contributorClass, "sort", sort);
    }

    /** The filters but the class. */
    public String getFilters() {
        return Paging.query("state", state, "left", left, "q", text);
    }

    /** The address of this list in another order. */
    public String sorted(CommitmentSort by) {
        return "/commitment/list.xhtml?" + getFilters() + Paging.query("class", contributorClass, "sort", by);
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public CommitmentState[] getStates() {
        return CommitmentState.values();
    }

    public CommitmentFilter.Left[] getAllLeft() {
        return CommitmentFilter.Left.values();
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

    public CommitmentSort getSort() {
        return sort;
    }

    public void setSort(CommitmentSort sort) {
        this.sort = sort == null ? CommitmentSort.NUMBER : sort;
    }

    public Paging getPaging() {
        return paging;
    }
}
