package coop.impulsion.commitment.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Calls and notified due dates of a fund: open ones first, late ones, settled ones. */
@Named
@RequestScoped
public class CallListPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    private CallFilter.Due due = CallFilter.Due.OPEN;
    private CallFilter.Kind kind;
    private List<CallView> calls;

    public List<CallView> getCalls() {
        if (calls == null) {
            calls = reads.calls(fund.id(), new CallFilter(due, kind, null, null));
        }
        return calls;
    }

    public long daysLate(CallView call) {
        return call.daysLateOn(clock.today());
    }

    public Money getAmount() {
        return Money.sum(getCalls().stream().map(CallView::amount).toList());
    }

    public Money getReceived() {
        return Money.sum(getCalls().stream().map(CallView::received).toList());
    }

    public Money getLeft() {
        return Money.sum(getCalls().stream().map(CallView::left).toList());
    }

    public CallFilter.Due[] getDues() {
        return CallFilter.Due.values();
    }

    public CallFilter.Kind[] getKinds() {
        return CallFilter.Kind.values();
    }

    /** Null for both. */
    public CallFilter.Kind getKind() {
        return kind;
    }

    public void setKind(CallFilter.Kind kind) {
        this.kind = kind;
    }

    public CallFilter.Due getDue() {
        return due;
    }

    public void setDue(CallFilter.Due due) {
        this.due = due == null ? CallFilter.Due.OPEN : due;
    }
}
