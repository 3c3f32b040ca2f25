package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the signed-in contributor promised, was called for, paid and gave in kind; nothing of others. */
@Named
@RequestScoped
public class OwnContributorPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private List<CommitmentReads.OfContributor> all;

    public List<CommitmentReads.OfContributor> getAll() {
        if (all == null) {
            all = reads.mine(fund.id());
        }
        return all;
    }
}
