package coop.impulsion.disbursement.model;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the payment order that a command names. */
@ApplicationScoped
public class OrderFinder {

    @Inject
    private PaymentOrders orders;

    /** @throws AccessRefused {@code NOT_FOUND} if the fund has none with that number */
    public PaymentOrder byNumber(FundId fund, String number) {
        return orders.find(fund, number)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number)));
    }

    /** Those of a file that the bank has not answered yet, by number. */
    public List<PaymentOrder> issuedIn(FundId fund, String file) {
        return orders.issuedIn(fund, file);
    }
}
