package coop.impulsion.ledger;

import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.util.List;

/**
 * A sentence about a fund's books that is always true, checked from the rows. The ledger has its own; a feature that
 * keeps figures beside the ledger states here that they agree with it. Found by {@link LedgerVerification}.
 */
public interface LedgerInvariant {

    /** Key of the sentence in the bundles: {@code <feature>.invariant.<CODE>}. */
    String messageKey();

    /** Where it does not hold, at most 100 places; empty when all is well. */
    List<Difference> differences(FundId fund);

    /**
     * One place where it does not hold.
     *
     * @param subject number of the account, contributor, commitment or award
     * @param expected what the ledger says
     * @param found what stands beside it
     */
    record Difference(String subject, Money expected, Money found) {}
}
