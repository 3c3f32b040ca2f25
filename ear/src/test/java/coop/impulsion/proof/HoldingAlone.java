package coop.impulsion.proof;

import coop.impulsion.commitment.CommitmentHolding;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Holds a part of a commitment in a transaction of its own, without the lock that awards take first. */
@ApplicationScoped
public class HoldingAlone {

    @Inject
    private CommitmentHolding holding;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void hold(CommitmentId commitment, Money amount) {
        holding.hold(Map.of(commitment, amount));
    }
}
