package coop.impulsion.statement.web;

import coop.impulsion.statement.StatementDocumentView;
import coop.impulsion.statement.Statements;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The finished statements of the contributor who is signed in. */
@Named
@RequestScoped
public class OwnStatementsPage {

    @Inject
    private Statements statements;

    @Inject
    private CurrentFund fund;

    private List<StatementDocumentView> documents;

    public List<StatementDocumentView> getDocuments() {
        if (documents == null) {
            documents = statements.mine(fund.id());
        }
        return documents;
    }
}
