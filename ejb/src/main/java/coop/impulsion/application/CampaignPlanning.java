package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.application.model.Campaigns;
import coop.impulsion.application.model.Check;
import coop.impulsion.application.model.Grid;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Plans, publishes and closes campaigns. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class CampaignPlanning {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private Campaigns campaigns;

    /**
     * A fund's first campaign also gives it its checklist, a copy of the model's.
     *
     * @throws ApplicationRefused without a title, with dates out of order, with a grid that is not adopted
     */
    public CampaignId plan(PlanCampaign command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        Campaign campaign = Campaign.planned(command, gridOf(command));
        campaigns.add(campaign);
        Check.startChecklist(command.fund(), campaigns);
        trail.done(command.fund(), actor.userName(), "CAMPAIGN_PLANNED", campaign.title(), null);
        return campaign.id();
    }

    /** @throws ApplicationRefused as {@link #plan}, or {@code STALE} for a stale page */
    public void change(CampaignId id, long seenVersion, PlanCampaign command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        Campaign campaign = find(command.fund(), id);
        if (campaign.version() != seenVersion) {
            throw new ApplicationRefused(ApplicationRefused.Reason.STALE, null);
        }
        campaign.describe(command, gridOf(command));
        trail.done(command.fund(), actor.userName(), "CAMPAIGN_CHANGED", campaign.title(), null);
    }

    public void publish(FundId fund, CampaignId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Campaign campaign = find(fund, id);
        campaign.publish();
        trail.done(fund, actor.userName(), "CAMPAIGN_PUBLISHED", campaign.title(), null);
    }

    public void close(FundId fund, CampaignId id) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Campaign campaign = find(fund, id);
        campaign.close();
        trail.done(fund, actor.userName(), "CAMPAIGN_CLOSED", campaign.title(), null);
    }

    private Campaign find(FundId fund, CampaignId id) {
        return campaigns.lock(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    private Grid gridOf(PlanCampaign command) {
        if (command.grid() == null) {
            throw new ApplicationRefused(ApplicationRefused.Reason.GRID_NOT_ADOPTED, "grid");
        }
        return campaigns
                .grid(command.fund(), command.grid())
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, command.grid()));
    }
}
