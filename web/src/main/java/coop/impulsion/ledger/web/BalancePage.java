package coop.impulsion.ledger.web;

import coop.impulsion.ledger.Auxiliary;
import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The balance of a period: general, or by contributor or project. */
@Named
@RequestScoped
public class BalancePage {

    @Inject
    private LedgerReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private LedgerPeriod period;

    private final Paging paging = new Paging(200);
    private Auxiliary by;
    private List<BalanceLineView> lines;

    public List<BalanceLineView> getLines() {
        if (lines == null) {
            lines = by == null
                    ? reads.balance(fund.id(), period.getFrom(), period.getTo())
                    : reads.auxiliaryBalance(fund.id(), period.getFrom(), period.getTo(), by);
        }
        return lines;
    }

    /** The lines of the page that is shown; sums are over all. */
    public List<BalanceLineView> getShown() {
        int count = getLines().size();
        paging.wasBeyond(count);
        return getLines().subList(paging.from(), Math.min(paging.from() + paging.size(), count));
    }

    public int getPages() {
        return paging.pagesOf(getLines().size());
    }

    public String getQuery() {
        return period.getQuery() + Paging.query("by", by);
    }

    public Paging getPaging() {
        return paging;
    }

    public Money getOpening() {
        return Money.sum(getLines().stream().map(BalanceLineView::opening).toList());
    }

    public Money getDebit() {
        return Money.sum(getLines().stream().map(BalanceLineView::debit).toList());
    }

    public Money getCredit() {
        return Money.sum(getLines().stream().map(BalanceLineView::credit).toList());
    }

    public Money getClosing() {
        return Money.sum(getLines().stream().map(BalanceLineView::closing).toList());
    }

    public Auxiliary[] getKinds() {
        return Auxiliary.values();
    }

    public Auxiliary getBy() {
        return by;
    }

    public void setBy(Auxiliary by) {
        this.by = by;
    }
}
