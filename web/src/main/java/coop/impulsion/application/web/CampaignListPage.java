package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CampaignView;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The fund's campaigns, the newest first. */
@Named
@RequestScoped
public class CampaignListPage {

    @Inject
    private ApplicationReads reads;

    @Inject
    private CurrentFund fund;

    private List<CampaignView> campaigns;

    public List<CampaignView> getCampaigns() {
        if (campaigns == null) {
            campaigns = reads.campaigns(fund.id());
        }
        return campaigns;
    }
}
