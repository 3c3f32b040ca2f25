package coop.impulsion.statement.web;

import coop.impulsion.statement.StatementDocumentView;
import coop.impulsion.statement.StatementRunView;
import coop.impulsion.statement.StatementRunning;
import coop.impulsion.statement.Statements;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One run: how far it is, its documents, and what can be done with it. */
@Named
@RequestScoped
public class StatementRunPage {

    @Inject
    private Statements statements;

    @Inject
    private StatementRunning running;

    @Inject
    private CurrentFund fund;

    private String number;
    private StatementRunView run;
    private List<StatementDocumentView> documents;

    public void load() {
        run = statements.run(fund.id(), number);
    }

    public String cancel() {
        running.cancel(fund.id(), number);
        return again();
    }

    public String retry() {
        running.retry(fund.id(), number);
        return again();
    }

    private String again() {
        return "/statement/run.xhtml?number=" + number + "&faces-redirect=true";
    }

    public StatementRunView getRun() {
        if (run == null) {
            load();
        }
        return run;
    }

    public List<StatementDocumentView> getDocuments() {
        if (documents == null) {
            documents = statements.documents(fund.id(), number);
        }
        return documents;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
