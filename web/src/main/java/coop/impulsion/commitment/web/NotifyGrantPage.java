package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentView;
import coop.impulsion.commitment.NotifyGrant;
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

/** Takes note of a notified public grant with its due dates. Kept with its view, since a person may add due dates. */
@Named
@ViewScoped
public class NotifyGrantPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
    private String number;
    private String contributorName;
    private Money uncalled;
    private LocalDate notifiedOn;
    private final List<Line> dueLines = new ArrayList<>();

    @PostConstruct
    void propose() {
        CommitmentView view = reads.byNumber(
                fund.id(),
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("number"));
        number = view.number();
        contributorName = view.contributorName();
        uncalled = view.money().uncalled();
        notifiedOn = clock.today();
        addLine();
        dueLines.get(0).setAmount(uncalled);
    }

    public void addLine() {
        dueLines.add(new Line());
    }

    public String takeNote() {
        List<NotifyGrant.DueLine> lines = dueLines.stream()
                .filter(line -> line.dueOn != null || line.amount != null)
                .map(line -> new NotifyGrant.DueLine(line.dueOn, line.amount))
                .toList();
        calling.takeNote(new NotifyGrant(fund.id(), commandKey, number, notifiedOn, lines));
        notices.done("commitment.notified");
        return "/commitment/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<Line> getDueLines() {
        return dueLines;
    }

    /** One payment of the grant. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate dueOn;
        private Money amount;

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
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

    public String getNumber() {
        return number;
    }

    public String getContributorName() {
        return contributorName;
    }

    public Money getUncalled() {
        return uncalled;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }
}
