package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentView;
import coop.impulsion.commitment.ReduceCommitment;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Reduces or withdraws a promise. */
@Named
@RequestScoped
public class ReduceCommitmentPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CommitmentRecording recording;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private CommitmentView view;
    private CommandKey commandKey = CommandKey.fresh();
    private Money newAmount;
    private LocalDate reducedOn;
    private String reason;

    @PostConstruct
    void read() {
        view = reads.byNumber(fund.id(), number);
        reducedOn = clock.today();
    }

    public String reduce() {
        recording.reduce(new ReduceCommitment(fund.id(), commandKey, number, newAmount, reducedOn, reason));
        notices.done("commitment.reduced", newAmount);
        return "/commitment/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    /** Nothing of it is promised any more. */
    public String withdraw() {
        recording.reduce(new ReduceCommitment(fund.id(), commandKey, number, Money.ZERO, reducedOn, reason));
        notices.done("commitment.withdrawn", number);
        return "/commitment/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    /** By how much it can be reduced. */
    public Money getFree() {
        return view.money().free();
    }

    /** The least that may remain: what awards hold or calls ask for. */
    public Money getFloor() {
        return view.money().reserved().max(view.money().called());
    }

    public CommitmentView getView() {
        return view;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public Money getNewAmount() {
        return newAmount;
    }

    public void setNewAmount(Money newAmount) {
        this.newAmount = newAmount;
    }

    public LocalDate getReducedOn() {
        return reducedOn;
    }

    public void setReducedOn(LocalDate reducedOn) {
        this.reducedOn = reducedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
