package coop.impulsion.contributor.web;

import coop.impulsion.contributor.ContributorPart;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The contributors of a fund, by class and by what is searched. */
@Named
@RequestScoped
public class ContributorListPage {

    @Inject
    private ContributorReads contributors;

    @Inject
    private CurrentFund fund;

    private ContributorClass contributorClass;
    private String text;
    private final Paging paging = new Paging(100);
    private ContributorPart part;

    public ContributorPart getPart() {
        if (part == null) {
            part = read();
            if (paging.wasBeyond(part.count())) {
                part = read();
            }
        }
        return part;
    }

    private ContributorPart read() {
        return contributors.part(fund.id(), contributorClass, text, paging.from(), paging.size());
    }

    public int getPages() {
        return paging.pagesOf(getPart().count());
    }

    public String getQuery() {
        return Paging.query("class", contributorClass, "q", text);
    }

    public Paging getPaging() {
        return paging;
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public ContributorClass getContributorClass() {
        return contributorClass;
    }

    public void setContributorClass(ContributorClass contributorClass) {
        this.contributorClass = contributorClass;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
