package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Books money that came in; started from a call it proposes what is left of it. */
@Named
@RequestScoped
public class RecordReceiptPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private ContributorReads contributorReads;

    @Inject
    private ReceiptRecording recording;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.call}")
    private String askedCall;

    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate receivedOn;
    private Money amount;
    private String payer;
    private String bankReference;
    private final OriginForm origin = new OriginForm();
    private List<CallView> calls;

    @PostConstruct
    void propose() {
        receivedOn = clock.today();
        if (askedCall != null && !askedCall.isEmpty()) {
            CallView call = reads.call(fund.id(), askedCall);
            origin.setKind(ReceiptOrigin.Kind.CALLED);
            origin.setCall(call.number());
            amount = call.left();
            payer = call.contributorName();
        }
    }

    public String record() {
        String number = recording.record(
                new RecordReceipt(fund.id(), commandKey, receivedOn, amount, payer, bankReference, origin.origin()));
        notices.done("commitment.receipt.recorded", number, amount);
        return "/commitment/receipt.xhtml?number=" + number + "&faces-redirect=true";
    }

    public List<CallView> getCalls() {
        if (calls == null) {
            calls = reads.calls(fund.id(), CallFilter.of(CallFilter.Due.OPEN));
        }
        return calls;
    }

    public List<ContributorLine> getContributors() {
        return contributorReads.list(fund.id(), null, null);
    }

    public OriginForm getOrigin() {
        return origin;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }
}
