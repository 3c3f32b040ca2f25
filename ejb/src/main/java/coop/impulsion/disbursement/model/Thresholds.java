package coop.impulsion.disbursement.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.util.Optional;

/** Up to how much each approver may approve one order. */
public interface Thresholds {

    Optional<Money> of(FundId fund, long userId);

    void set(FundId fund, long userId, Money most, String setBy);

    /** Whether that user approves payments in that fund. */
    boolean isApprover(FundId fund, long userId);
}
