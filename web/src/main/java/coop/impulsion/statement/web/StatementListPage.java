package coop.impulsion.statement.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.statement.AskStatements;
import coop.impulsion.statement.StatementRunView;
import coop.impulsion.statement.StatementRunning;
import coop.impulsion.statement.Statements;
import coop.impulsion.web.CurrentFund;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The runs of a fund, and the form that asks for the next one; the last finished calendar year is proposed. */
@Named
@RequestScoped
public class StatementListPage {

    @Inject
    private Statements statements;

    @Inject
    private StatementRunning running;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate from;
    private LocalDate to;
    private List<StatementRunView> runs;

    /** The year so far; in its first three months the year before, whose statements are due then. */
    @PostConstruct
    void propose() {
        LocalDate today = clock.today();
        LocalDate lastYear = today.minusYears(1);
        boolean isYearBeforeDue = today.getMonthValue() <= 3;
        from = isYearBeforeDue ? lastYear.withDayOfYear(1) : today.withDayOfYear(1);
        to = isYearBeforeDue ? lastYear.withDayOfYear(lastYear.lengthOfYear()) : today;
    }

    public String ask() {
        String number = running.ask(new AskStatements(fund.id(), commandKey, from, to));
        return "/statement/run.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<StatementRunView> getRuns() {
        if (runs == null) {
            runs = statements.runs(fund.id());
        }
        return runs;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
