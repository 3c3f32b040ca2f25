package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.AgendaCandidate;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SlateLine;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/**
 * The agenda while it is being made. Each row's form sends the id of what it shows, so that an act never falls on what
 * moved into its place meanwhile.
 */
@Named
@RequestScoped
public class AgendaPage {

    @Inject
    private SessionReads reads;

    @Inject
    private SessionPlanning planning;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    @Inject
    @ManagedProperty("#{param.item}")
    private String item;

    @Inject
    @ManagedProperty("#{param.application}")
    private String application;

    private SessionFile file;
    private List<SlateLine> slate;
    private List<AgendaCandidate> candidates;

    public String add() {
        planning.addItem(fund.id(), getFile().session().id(), new ApplicationId(CommitteeWords.id(application)));
        return again();
    }

    public String remove() {
        planning.removeItem(fund.id(), CommitteeWords.itemId(item));
        return again();
    }

    public String move(int places) {
        planning.move(fund.id(), CommitteeWords.itemId(item), places);
        return again();
    }

    public String rank() {
        planning.rankByScores(fund.id(), getFile().session().id());
        return again();
    }

    private String again() {
        return "/committee/agenda.xhtml?faces-redirect=true&number=" + number;
    }

    public SessionFile getFile() {
        if (file == null) {
            file = reads.byNumber(fund.id(), number);
        }
        return file;
    }

    public List<SlateLine> getSlate() {
        if (slate == null) {
            slate = reads.slate(fund.id(), number);
        }
        return slate;
    }

    public List<AgendaCandidate> getCandidates() {
        if (candidates == null) {
            candidates = planning.candidates(fund.id());
        }
        return candidates;
    }

    public String decimal(BigDecimal average) {
        return CommitteeWords.decimal(average);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
