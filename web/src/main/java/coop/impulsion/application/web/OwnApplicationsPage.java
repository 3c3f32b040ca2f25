package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.CampaignView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a carrier has asked of the fund and what comes next, with the campaigns in which they may ask. */
@Named
@RequestScoped
public class OwnApplicationsPage {

    @Inject
    private ApplicationReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    private List<ApplicationView> applications;
    private List<CampaignView> campaigns;

    /** Those to write in first. */
    public List<ApplicationView> getApplications() {
        if (applications == null) {
            long own = user.actor().userId();
            applications = reads.list(fund.id(), ApplicationFilter.ALL).stream()
                    .filter(one -> one.carrierId() != null && one.carrierId() == own)
                    .sorted((one, other) -> Boolean.compare(
                            other.status().isOpenToCarrier(), one.status().isOpenToCarrier()))
                    .toList();
        }
        return applications;
    }

    /** Open ones, and those that will open. */
    public List<CampaignView> getCampaigns() {
        if (campaigns == null) {
            campaigns = reads.campaigns(fund.id()).stream()
                    .filter(one -> one.state() == CampaignState.OPEN || one.state() == CampaignState.ANNOUNCED)
                    .toList();
        }
        return campaigns;
    }
}
