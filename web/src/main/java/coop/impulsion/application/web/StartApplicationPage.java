package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CampaignState;
import coop.impulsion.application.CampaignView;
import coop.impulsion.application.StartApplication;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Begins an application in an open campaign: for a new project or for one of the registry. */
@Named
@RequestScoped
public class StartApplicationPage {

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationReads reads;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{param.campaign}")
    private String asked;

    private CommandKey commandKey = CommandKey.fresh();
    private Long campaign;
    private Long project;
    private String carrierUserName;

    public String start() {
        ApplicationId id = drafting.start(new StartApplication(
                fund.id(),
                commandKey,
                Addresses.campaign(String.valueOf(getCampaign())),
                project == null ? null : new ProjectId(project),
                carrierUserName));
        return "/application/form.xhtml?faces-redirect=true&id=" + id;
    }

    public List<CampaignView> getCampaigns() {
        return reads.campaigns(fund.id()).stream()
                .filter(one -> one.state() == CampaignState.OPEN)
                .toList();
    }

    /** Of the registry; a carrier's own only. */
    public List<ProjectView> getProjects() {
        return projectReads.list(fund.id(), ProjectFilter.ALL);
    }

    /** Sign-in and name of those who may carry an application; for a manager. */
    public List<String[]> getCarriers() {
        return reads.carriers(fund.id());
    }

    public Long getCampaign() {
        return campaign == null && asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public Long getProject() {
        return project;
    }

    public void setProject(Long project) {
        this.project = project;
    }

    public String getCarrierUserName() {
        return carrierUserName;
    }

    public void setCarrierUserName(String carrierUserName) {
        this.carrierUserName = carrierUserName;
    }
}
