package coop.impulsion.disbursement.web;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.FileIssuing;
import coop.impulsion.disbursement.OrderFilter;
import coop.impulsion.disbursement.OrderStatus;
import coop.impulsion.disbursement.OrderView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** Puts approved orders into one file for the bank. */
@Named
@RequestScoped
public class IssueFilePage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private DisbursementReads reads;

    @Inject
    private FileIssuing issuing;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    private List<OrderView> approved;
    private List<String> orders;
    private CommandKey commandKey = CommandKey.fresh();
    private LocalDate executionOn;

    @PostConstruct
    void propose() {
        String[] sent = request.getParameterValues("issue:orders");
        List<String> wanted = sent == null ? List.of() : List.of(sent);
        // A form sent twice still finds what it had chosen, and does nothing again.
        approved = reads.orders(fund.id(), OrderFilter.with(wanted.isEmpty() ? OrderStatus.APPROVED : null)).stream()
                .filter(order -> order.status() == OrderStatus.APPROVED || wanted.contains(order.number()))
                .toList();
        orders = approved.stream().map(OrderView::number).toList();
        executionOn = issuing.nextExecutionDay();
    }

    public String issue() {
        String file = issuing.issue(fund.id(), commandKey, orders, executionOn);
        notices.done("disbursement.issued", file);
        return "/disbursement/file.xhtml?number=" + file + "&faces-redirect=true";
    }

    public List<OrderView> getApproved() {
        return approved;
    }

    public Money getTotal() {
        return Money.sum(approved.stream().map(OrderView::amount).toList());
    }

    public List<String> getOrders() {
        return orders;
    }

    public void setOrders(List<String> orders) {
        this.orders = orders;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public LocalDate getExecutionOn() {
        return executionOn;
    }

    public void setExecutionOn(LocalDate executionOn) {
        this.executionOn = executionOn;
    }
}
