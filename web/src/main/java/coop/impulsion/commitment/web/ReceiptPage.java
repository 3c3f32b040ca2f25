package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.IdentifyReceipt;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One receipt, and the form that says whose money it was when nobody knew. */
@Named
@RequestScoped
public class ReceiptPage {

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
    @ManagedProperty("#{param.number}")
    private String number;

    private ReceiptView view;
    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate identifiedOn;
    private final OriginForm origin = new OriginForm();

    @PostConstruct
    void read() {
        view = reads.receipt(fund.id(), number);
        identifiedOn = clock.today();
    }

    public String identify() {
        recording.identify(new IdentifyReceipt(fund.id(), commandKey, number, identifiedOn, origin.origin()));
        notices.done("commitment.receipt.identified", number);
        return "/commitment/receipt.xhtml?number=" + number + "&faces-redirect=true";
    }

    public boolean isUnknown() {
        return view.kind() == ReceiptOrigin.Kind.UNKNOWN;
    }

    public List<CallView> getCalls() {
        return reads.calls(fund.id(), CallFilter.of(CallFilter.Due.OPEN));
    }

    public List<ContributorLine> getContributors() {
        return contributorReads.list(fund.id(), null, null);
    }

    public ReceiptView getView() {
        return view;
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

    public LocalDate getIdentifiedOn() {
        return identifiedOn;
    }

    public void setIdentifiedOn(LocalDate identifiedOn) {
        this.identifiedOn = identifiedOn;
    }
}
