package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CancelCall;
import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One call or due date: what came in for it, and the form that cancels what is left. */
@Named
@RequestScoped
public class CallPage {

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

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private CallView view;
    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate cancelledOn;
    private String reason;

    @PostConstruct
    void read() {
        view = reads.call(fund.id(), number);
        cancelledOn = clock.today();
    }

    public String cancel() {
        calling.cancel(new CancelCall(fund.id(), commandKey, number, cancelledOn, reason));
        notices.done("commitment.call.cancelled", number);
        return "/commitment/call.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<ReceiptView> getReceipts() {
        return reads.receiptsOf(fund.id(), view.commitment()).stream()
                .filter(one -> number.equals(one.call()))
                .toList();
    }

    public long getDaysLate() {
        return view.daysLateOn(clock.today());
    }

    public boolean isOpen() {
        return view.left().isPositive();
    }

    public CallView getView() {
        return view;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public LocalDate getCancelledOn() {
        return cancelledOn;
    }

    public void setCancelledOn(LocalDate cancelledOn) {
        this.cancelledOn = cancelledOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
