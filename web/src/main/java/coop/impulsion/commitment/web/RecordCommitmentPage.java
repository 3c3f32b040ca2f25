package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.territory.TerritorySearch;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The form of a new commitment. Kept with its view, since a person may add territories to it. */
@Named
@ViewScoped
public class RecordCommitmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private ContributorReads contributorReads;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private TerritorySearch territory;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    private CommandKey commandKey = CommandKey.fresh();
    private String contributor;
    private Nature nature;
    private Money amount;
    private LocalDate signedOn;
    private TermsForm terms = new TermsForm();

    @PostConstruct
    void propose() {
        contributor = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("contributor");
        signedOn = clock.today();
        terms.setValidFrom(signedOn);
    }

    public String record() {
        Optional<CommitmentTerms> clear = terms.terms(territory, notices);
        if (clear.isEmpty()) {
            return null;
        }
        String number = recording.record(
                new RecordCommitment(fund.id(), commandKey, contributor, nature, amount, signedOn, clear.get()));
        notices.done("commitment.recorded", number);
        return "/commitment/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<ContributorLine> getContributors() {
        return contributorReads.list(fund.id(), null, null);
    }

    public List<ProjectView> getProjects() {
        return projectReads.list(fund.id(), ProjectFilter.ALL);
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public TermsForm getTerms() {
        return terms;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public String getContributor() {
        return contributor;
    }

    public void setContributor(String contributor) {
        this.contributor = contributor;
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
