package coop.impulsion.ledger;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Where use cases post. Always called inside the use case's transaction, so that the entry and what it tells of exist
 * together or not at all.
 */
public interface Ledger {

    /**
     * Posts one entry: checks that it balances, that its accounts are open on its date and that its period accepts it,
     * numbers it and adds it to the fund's chain. Locks the fund's head row (if the transaction has not done so yet).
     *
     * @throws LedgerRefused if the entry does not balance, mixes 80x accounts with others, names an unknown account or
     *     falls into a closed period
     */
    EntryRef post(EntryDraft draft);

    /** Posts the mirror of an earlier entry, naming it; an entry is reversed at most once. */
    EntryRef reverse(FundId fund, long position, LocalDate entryOn, String labelCode);
}
