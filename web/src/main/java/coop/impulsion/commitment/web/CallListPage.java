package coop.impulsion.commitment.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CallFilter;
import coop.impulsion.commitment.CallPart;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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
    private final Paging paging = new Paging(100);
    private CallPart part;

    public CallPart getPart() {
        if (part == null) {
            part = read();
            if (paging.wasBeyond(part.count())) {
                part = read();
            }
        }
        return part;
    }

    private CallPart read() {
        return reads.callPart(fund.id(), new CallFilter(due, kind, null, null), paging.from(), paging.size());
    }

    public int getPages() {
        return paging.pagesOf(getPart().count());
    }

    public String getQuery() {
        return Paging.query("due", due, "kind", kind);
    }

    public Paging getPaging() {
        return paging;
    }

    public long daysLate(CallView call) {
        return call.daysLateOn(clock.today());
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
