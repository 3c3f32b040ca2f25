package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.contributor.ContributorView;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One contributor with everything it promised, was called for, paid and gave in kind. */
@Named
@RequestScoped
public class ContributorPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private CommitmentReads.OfContributor all;

    public CommitmentReads.OfContributor getAll() {
        if (all == null) {
            all = reads.ofContributor(fund.id(), number);
        }
        return all;
    }

    public ContributorView getContributor() {
        return getAll().contributor();
    }
}
