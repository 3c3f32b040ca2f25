package coop.impulsion.disbursement.model;

import coop.impulsion.basis.FundId;
import java.util.List;
import java.util.Optional;

/** All payment orders. */
public interface PaymentOrders {

    void add(PaymentOrder order);

    Optional<PaymentOrder> find(FundId fund, String number);

    /** Those of a file that the bank has not answered yet, by number. */
    List<PaymentOrder> issuedIn(FundId fund, String file);
}
