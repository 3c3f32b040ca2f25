package coop.impulsion.disbursement.model;

import coop.impulsion.basis.FundId;
import java.util.Optional;

/** All payment orders. */
public interface PaymentOrders {

    void add(PaymentOrder order);

    Optional<PaymentOrder> find(FundId fund, String number);
}
