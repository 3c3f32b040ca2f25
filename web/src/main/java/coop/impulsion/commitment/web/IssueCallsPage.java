package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentFilter;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.IssuedCalls;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls several commitments at once: each is offered with what may still be called of it. */
@Named
@ViewScoped
public class IssueCallsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_PAY = 30;
    private static final CommitmentFilter TO_CALL =
            new CommitmentFilter(null, null, null, null, CommitmentFilter.Left.TO_CALL);

    @Inject
    private CommitmentReads reads;

    @Inject
    private CommitmentCalling calling;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate issuedOn;
    private LocalDate dueOn;
    private final List<Line> lines = new ArrayList<>();

    @PostConstruct
    void propose() {
        issuedOn = clock.today();
        dueOn = issuedOn.plusDays(DAYS_TO_PAY);
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        boolean isAll = asked.containsKey("all");
        for (CommitmentLine one : reads.list(fund.id(), TO_CALL)) {
            lines.add(new Line(one, isAll || one.number().equals(asked.get("number"))));
        }
    }

    public String issue() {
        List<IssueCalls.Line> chosen = lines.stream()
                .filter(Line::isChosen)
                .map(line -> new IssueCalls.Line(line.number, line.amount))
                .toList();
        IssuedCalls issued = calling.issue(new IssueCalls(fund.id(), commandKey, issuedOn, dueOn, chosen));
        notices.done("commitment.issued", issued.count(), issued.firstNumber());
        return "/commitment/calls.xhtml?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A commitment that may be called. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String number;
        private final String contributorName;
        private final Money promised;
        private final Money held;
        private final Money called;
        private boolean chosen;
        private Money amount;

        Line(CommitmentLine line, boolean chosen) {
            number = line.number();
            contributorName = line.contributorName();
            promised = line.amount();
            held = line.held();
            called = line.called();
            amount = line.uncalled();
            this.chosen = chosen;
        }

        public String getNumber() {
            return number;
        }

        public String getContributorName() {
            return contributorName;
        }

        public Money getPromised() {
            return promised;
        }

        public Money getHeld() {
            return held;
        }

        public Money getCalled() {
            return called;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public Money getAmount() {
            return amount;
        }

        public void setAmount(Money amount) {
            this.amount = amount;
        }
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
