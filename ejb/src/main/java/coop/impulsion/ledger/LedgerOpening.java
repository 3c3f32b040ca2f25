package coop.impulsion.ledger;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/** Gives a new fund its books: an empty chain and the accounts it starts with. */
public interface LedgerOpening {

    /**
     * Inside the founding's transaction, after the fund's row is written.
     *
     * @param validFrom first day on which the accounts may be used
     */
    void open(FundId fund, LocalDate validFrom);
}
