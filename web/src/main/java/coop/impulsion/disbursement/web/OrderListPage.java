package coop.impulsion.disbursement.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.OrderFilter;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.disbursement.PayableView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Instalments that wait for an order, and payment orders by how they stand, with count and sum of what is shown. */
@Named
@RequestScoped
public class OrderListPage {

    @Inject
    private DisbursementReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    private Show show = Show.ALL;
    private List<PayableView> payables;
    private List<OrderView> orders;

    /** What the list shows. */
    public enum Show {
        ALL(null),
        PAYABLE(null),
        PREPARED(OrderStatus.PREPARED),
        APPROVED(OrderStatus.APPROVED),
        ISSUED(OrderStatus.ISSUED),
        BOOKED(OrderStatus.BOOKED),
        WITHDRAWN(OrderStatus.WITHDRAWN),
        REJECTED(OrderStatus.REJECTED),
        BOUNCED(OrderStatus.BOUNCED);

        private final OrderStatus status;

        Show(OrderStatus status) {
            this.status = status;
        }
    }

    public boolean isPayable() {
        return show == Show.PAYABLE;
    }

    public List<PayableView> getPayables() {
        if (payables == null) {
            payables = reads.payable(fund.id());
        }
        return payables;
    }

    public List<OrderView> getOrders() {
        if (orders == null) {
            orders = reads.orders(fund.id(), OrderFilter.with(show.status));
        }
        return orders;
    }

    public Money getPayableTotal() {
        return Money.sum(getPayables().stream().map(PayableView::amount).toList());
    }

    public Money getTotal() {
        return Money.sum(getOrders().stream().map(OrderView::amount).toList());
    }

    public boolean isLate(PayableView payable) {
        return payable.dueOn().isBefore(clock.today());
    }

    public Show[] getShows() {
        return Show.values();
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show == null ? Show.ALL : show;
    }
}
