package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Which postings count for a period, and which of them came before it. Income and charges (classes 6 and 7, 86 and 87)
 * begin anew each fiscal year; accounts 80x never do; the others go on from the last year that journal AN has opened,
 * or from the beginning while no year was closed. What AN opens counts as before the period, whatever its day.
 *
 * @param year of the period's first day
 * @param openedYear last fiscal year, up to that one, that has entries in journal AN; 0 for none
 * @param head only entries up to this place of the chain count, so that several queries see the same books
 */
record LedgerScope(FundId fund, LocalDate from, LocalDate to, int year, int openedYear, long head) {

    /** Income and charges, of the posting {@code p}. */
    static final String OF_ONE_YEAR =
            "(p.account LIKE '6%' OR p.account LIKE '7%' OR p.account LIKE '86%' OR p.account LIKE '87%')";

    /** Of all postings {@code p} with their entries {@code e}; parameters: {@link #inScopeValues}. */
    static final String IN_SCOPE = "e.fund_id = ? AND e.position <= ? AND e.entry_on <= ?"
            + " AND CASE WHEN " + OF_ONE_YEAR
            + " THEN e.fiscal_year = ? WHEN p.account LIKE '80%' THEN TRUE ELSE e.fiscal_year >= ? END";

    /** Whether a posting in scope came before the period; parameter: its first day. */
    static final String BEFORE = "(e.entry_on < ? OR e.journal = 'AN')";

    static final String POSTINGS =
            " FROM ledger_posting p JOIN ledger_entry e ON e.fund_id = p.fund_id AND e.position = p.position ";

    Object[] inScopeValues() {
        return new Object[] {fund.value(), head, to, year, openedYear};
    }
}
