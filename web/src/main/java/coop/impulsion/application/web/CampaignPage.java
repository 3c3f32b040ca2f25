package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignPlanning;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.CampaignView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One campaign: its dates, what came in by state, publishing and closing it. */
@Named
@RequestScoped
public class CampaignPage {

    @Inject
    private ApplicationReads reads;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private CampaignView view;
    private List<ApplicationView> applications;

    /** How many applications stand in a state, and what they ask for. */
    public record StateLine(ApplicationStatus status, int count, Money requested) {}

    public CampaignView getView() {
        if (view == null) {
            view = reads.campaigns(fund.id()).stream()
                    .filter(one -> one.id().equals(Addresses.campaign(id)))
                    .findFirst()
                    .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        }
        return view;
    }

    /** States that some application is in, in the order of its life. */
    public List<StateLine> getStates() {
        return Arrays.stream(ApplicationStatus.values())
                .map(this::line)
                .filter(line -> line.count > 0)
                .toList();
    }

    private StateLine line(ApplicationStatus status) {
        List<ApplicationView> inIt =
                getApplications().stream().filter(one -> one.status() == status).toList();
        return new StateLine(
                status,
                inIt.size(),
                Money.sum(inIt.stream().map(ApplicationView::requested).toList()));
    }

    public List<ApplicationView> getApplications() {
        if (applications == null) {
            applications = reads.list(
                    fund.id(), new ApplicationFilter(null, null, getView().id()));
        }
        return applications;
    }

    public Money getRequested() {
        return Money.sum(
                getApplications().stream().map(ApplicationView::requested).toList());
    }

    public boolean isPublishable() {
        return getView().state() == CampaignState.DRAFT;
    }

    /** Whether it can be closed before its time. */
    public boolean isClosable() {
        return getView().state() == CampaignState.OPEN || getView().state() == CampaignState.ANNOUNCED;
    }

    public String publish() {
        planning.publish(fund.id(), getView().id());
        notices.done("application.campaign.published", getView().title());
        return again();
    }

    public String close() {
        planning.close(fund.id(), getView().id());
        notices.done("application.campaign.closed", getView().title());
        return again();
    }

    private String again() {
        return "/application/campaign.xhtml?faces-redirect=true&id=" + id;
    }
}
