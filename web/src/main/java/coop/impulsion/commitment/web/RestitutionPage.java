package coop.impulsion.commitment.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentView;
import coop.impulsion.commitment.DecideRestitution;
import coop.impulsion.commitment.PayRestitution;
import coop.impulsion.commitment.Restitutable;
import coop.impulsion.commitment.RestitutionDeciding;
import coop.impulsion.commitment.RestitutionStatus;
import coop.impulsion.commitment.RestitutionView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Money that goes back to a contributor: decided by the manager, booked as paid by the accountant. */
@Named
@RequestScoped
public class RestitutionPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private RestitutionDeciding deciding;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    @Inject
    @ManagedProperty("#{param.restitution}")
    private String chosen;

    private CommitmentView view;
    private Restitutable restitutable;
    private List<RestitutionView> restitutions;
    private CommandKey commandKey = CommandKey.fresh();
    private Money amount;
    private String reason;
    private LocalDate paidOn;
    private String bankReference;

    public CommitmentView getView() {
        if (view == null) {
            view = reads.byNumber(fund.id(), number);
        }
        return view;
    }

    public Restitutable getRestitutable() {
        if (restitutable == null) {
            restitutable = deciding.restitutable(fund.id(), getView().number());
        }
        return restitutable;
    }

    public List<RestitutionView> getRestitutions() {
        if (restitutions == null) {
            restitutions = reads.restitutions(fund.id(), number);
        }
        return restitutions;
    }

    /** The one that waits: the chosen one, else the first; null if none does. */
    public RestitutionView getOpen() {
        return getRestitutions().stream()
                .filter(one -> one.status() == RestitutionStatus.DECIDED
                        || one.number().equals(chosen))
                .filter(one ->
                        chosen == null || chosen.isEmpty() || one.number().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public String decide() {
        String decided = deciding.decide(new DecideRestitution(fund.id(), commandKey, number, amount, reason));
        return done("commitment.restitution.decided", decided);
    }

    public String pay() {
        deciding.pay(new PayRestitution(fund.id(), commandKey, chosen, paidOn, bankReference));
        return done("commitment.restitution.paid", chosen);
    }

    public String cancel() {
        deciding.cancel(fund.id(), commandKey, chosen, reason);
        return done("commitment.restitution.cancelled", chosen);
    }

    private String done(String key, String restitution) {
        notices.done(key, restitution);
        return "/commitment/restitution.xhtml?number=" + number + "&faces-redirect=true";
    }

    public boolean isManager() {
        return user.isOneOf("MANAGER");
    }

    public boolean isAccountant() {
        return user.isOneOf("ACCOUNTANT");
    }

    public String getNumber() {
        return number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    /** The most, until something else is typed. */
    public Money getAmount() {
        return amount == null && getRestitutable().isPossible()
                ? getRestitutable().most()
                : amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getPaidOn() {
        return paidOn == null ? clock.today() : paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }
}
