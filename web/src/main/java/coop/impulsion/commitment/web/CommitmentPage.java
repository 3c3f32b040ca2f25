package coop.impulsion.commitment.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.CommitmentState;
import coop.impulsion.commitment.CommitmentView;
import coop.impulsion.commitment.Figure;
import coop.impulsion.commitment.MovementView;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One commitment: its money card, its conditions, its calls, and each movement with its entry. */
@Named
@RequestScoped
public class CommitmentPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private Figure figure;
    private CommitmentView view;
    private List<MovementView> movements;
    private List<CallView> calls;
    private List<ReceiptView> receipts;

    public CommitmentView getView() {
        if (view == null) {
            view = reads.byNumber(fund.id(), number);
        }
        return view;
    }

    /** Those of the chosen figure, or all; the oldest first. */
    public List<MovementView> getMovements() {
        if (movements == null) {
            movements = reads.movements(fund.id(), number).stream()
                    .filter(one -> figure == null || one.figure() == figure)
                    .toList();
        }
        return movements;
    }

    public List<CallView> getCalls() {
        if (calls == null) {
            calls = reads.calls(fund.id(), CallFilter.ofCommitment(number));
        }
        return calls;
    }

    public List<ReceiptView> getReceipts() {
        if (receipts == null) {
            receipts = reads.receiptsOf(fund.id(), number);
        }
        return receipts;
    }

    public long daysLate(CallView call) {
        return call.daysLateOn(clock.today());
    }

    /** Whether a call is past its deadline. */
    public boolean isOverdue() {
        return getCalls().stream().anyMatch(call -> daysLate(call) > 0);
    }

    /** Whether money of it may go back to the contributor, by its nature and its end. */
    public boolean isRestitutable() {
        return getView().nature() != Nature.GIFT
                && getView().state() == CommitmentState.OVER
                && getView().money().paidIn().isGreaterThan(getView().money().reserved());
    }

    /** Whether those who do not decide have something to do or see there. */
    public boolean isRestitutionsSeen() {
        return !user.isOneOf("MANAGER")
                && user.isOneOf("ACCOUNTANT,AUDITOR")
                && !reads.restitutions(fund.id(), number).isEmpty();
    }

    public boolean isGrant() {
        return getView().nature() == Nature.PUBLIC_GRANT;
    }

    /** Whether something may still be called or notified. */
    public boolean isCallable() {
        return getView().money().uncalled().isPositive();
    }

    /** Whether the promise may be reduced: awards do not hold all of it and calls do not ask for all of it. */
    public boolean isReducible() {
        return getView().money().uncalled().isPositive()
                && getView().money().available().isPositive();
    }

    public Figure[] getFigures() {
        return Figure.values();
    }

    public Figure getFigure() {
        return figure;
    }

    public void setFigure(Figure figure) {
        this.figure = figure;
    }
}
