package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fund's applications by state, campaign and what is searched, with count and sum of what is shown. */
@Named
@RequestScoped
public class ApplicationListPage {

    private static final Set<ApplicationStatus> OF_THE_COMMITTEE = EnumSet.of(
            ApplicationStatus.ADMISSIBLE,
            ApplicationStatus.GRANTED,
            ApplicationStatus.DEFERRED,
            ApplicationStatus.REFUSED);

    @Inject
    private ApplicationReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    private ApplicationStatus status;
    private Long campaign;
    private String text;
    private List<ApplicationView> applications;
    private List<CampaignView> campaigns;

    public List<ApplicationView> getApplications() {
        if (applications == null) {
            applications = reads.list(
                    fund.id(), new ApplicationFilter(text, status, campaign == null ? null : new CampaignId(campaign)));
        }
        return applications;
    }

    /** What those that are shown ask for together. */
    public Money getRequested() {
        return Money.sum(
                getApplications().stream().map(ApplicationView::requested).toList());
    }

    public List<CampaignView> getCampaigns() {
        if (campaigns == null) {
            campaigns = reads.campaigns(fund.id());
        }
        return campaigns;
    }

    /** Those that the reader may see. */
    public List<ApplicationStatus> getStatuses() {
        boolean isStaff = user.isOneOf("MANAGER,AUDITOR");
        return Arrays.stream(ApplicationStatus.values())
                .filter(one -> isStaff || OF_THE_COMMITTEE.contains(one))
                .toList();
    }

    /** The address of this list with another state, the rest of the filter kept; null for all states. */
    public String withStatus(ApplicationStatus other) {
        return address(other, campaign);
    }

    /** The same with another campaign. */
    public String withCampaign(Long other) {
        return address(status, other);
    }

    private String address(ApplicationStatus byStatus, Long byCampaign) {
        StringBuilder query = new StringBuilder("/application/list.xhtml");
        char joint = '?';
        if (byStatus != null) {
            query.append(joint).append("status=").append(byStatus);
            joint = '&';
        }
        if (byCampaign != null) {
            query.append(joint).append("campaign=").append(byCampaign);
            joint = '&';
        }
        if (text != null) {
            query.append(joint).append("q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public void setStatus(ApplicationStatus status) {
        this.status = status;
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
