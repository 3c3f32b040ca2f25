package coop.impulsion.contributor.web;

import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
    private List<ContributorLine> lines;

    public List<ContributorLine> getLines() {
        if (lines == null) {
            lines = contributors.list(fund.id(), contributorClass, text);
        }
        return lines;
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
