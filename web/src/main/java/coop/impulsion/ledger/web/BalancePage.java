package coop.impulsion.ledger.web;

import coop.impulsion.ledger.Auxiliary;
import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
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
