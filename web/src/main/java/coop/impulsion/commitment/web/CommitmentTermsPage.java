package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.CommitmentView;
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
import java.util.List;
import java.util.Optional;

/** Changes the conditions of a commitment for awards to come. */
@Named
@ViewScoped
public class CommitmentTermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentReads reads;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private ProjectReads projectReads;

    @Inject
    private TerritorySearch territory;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    private String number;
    private long version;
    private CommandKey commandKey = CommandKey.fresh();
    private TermsForm terms;

    @PostConstruct
    void read() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("number");
        CommitmentView view = reads.byNumber(fund.id(), asked);
        number = view.number();
        version = view.version();
        terms = TermsForm.of(view.terms(), view.earmarks());
    }

    public String give() {
        Optional<CommitmentTerms> clear = terms.terms(territory, notices);
        if (clear.isEmpty()) {
            return null;
        }
        recording.give(fund.id(), commandKey, number, clear.get(), version);
        notices.done("commitment.termsGiven");
        return "/commitment/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<ProjectView> getProjects() {
        return projectReads.list(fund.id(), ProjectFilter.ALL);
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public String getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }
}
