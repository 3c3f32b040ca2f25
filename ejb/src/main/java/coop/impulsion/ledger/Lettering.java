package coop.impulsion.ledger;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/** Ties lines that settle each other: a call of 1,000.00 with the two receipts of 400.00 and 600.00 that paid it. */
public interface Lettering {

    /**
     * Letters the lines with a mark of their own ({@code L57.2}: the last of them). Inside the caller's transaction,
     * which holds the fund's head.
     *
     * @return the mark
     * @throws LedgerRefused {@code NOT_LETTERABLE} if they are not of one account and auxiliary, do not sum to zero, or
     *     one of them is lettered already
     */
    String letter(FundId fund, List<LineRef> lines, LocalDate letteredOn);
}
