package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.InKindKind;
import coop.impulsion.commitment.InKindRecording;
import coop.impulsion.commitment.RecordInKind;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The form of a contribution in kind. */
@Named
@RequestScoped
public class RecordInKindPage {

    @Inject
    private InKindRecording recording;

    @Inject
    private ContributorReads contributorReads;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.contributor}")
    private String contributor;

    private CommandKey commandKey = CommandKey.fresh();
    private InKindKind kind;
    private String description;
    /** In hundredths, typed as an amount is: 12,5 hours are 12.50. */
    private Money hours;

    private Money rate;
    private Money statedValue;
    private String basis;
    private LocalDate receivedOn;
    private String project;

    @PostConstruct
    void propose() {
        receivedOn = clock.today();
    }

    public String record() {
        String number = recording.record(new RecordInKind(
                fund.id(),
                commandKey,
                contributor,
                kind,
                description,
                hours == null ? null : hours.cents(),
                rate,
                statedValue,
                basis,
                receivedOn,
                project));
        notices.done("commitment.inKind.recorded", number);
        return "/commitment/inkind.xhtml?faces-redirect=true";
    }

    public List<ContributorLine> getContributors() {
        return contributorReads.list(fund.id(), null, null);
    }

    public List<ProjectView> getProjects() {
        return projectReads.list(fund.id(), ProjectFilter.ALL);
    }

    public InKindKind[] getKinds() {
        return InKindKind.values();
    }

    public String getContributor() {
        return contributor;
    }

    public void setContributor(String contributor) {
        this.contributor = contributor;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public InKindKind getKind() {
        return kind;
    }

    public void setKind(InKindKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Money getHours() {
        return hours;
    }

    public void setHours(Money hours) {
        this.hours = hours;
    }

    public Money getRate() {
        return rate;
    }

    public void setRate(Money rate) {
        this.rate = rate;
    }

    public Money getStatedValue() {
        return statedValue;
    }

    public void setStatedValue(Money statedValue) {
        this.statedValue = statedValue;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
