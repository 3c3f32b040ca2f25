package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.Objects;

/**
 * What the ledger itself says about a period, summed apart from the rows that are printed, so that the two can be
 * compared: a workbook is right when it finds these figures again.
 *
 * @param entries number of entries of the period, all journals
 * @param postings number of their lines
 * @param debit sum of their debits
 * @param credit sum of their credits, equal to the debits
 * @param openingPostings how many of these lines belong to journal AN
 * @param openingDebit the debits among them
 * @param openingCredit the credits among them
 * @param unclosed result (income less charges) of the years before that journal AN has not opened yet: as long as a year is
 *     not closed, opening and closing balances of a later one differ by its result, 0.00 once it is
 * @param receivable signed closing balance of the accounts of called contributions and notified grants
 * @param undrawn closing balance of aid awarded and still to pay, firm and conditional, above 0.00 when money is owed
 * @param chainHead SHA-256 of the last entry at the end of the period, 64 hexadecimal digits, or empty before the first
 */
public record LedgerControls(
        long entries,
        long postings,
        Money debit,
        Money credit,
        long openingPostings,
        Money openingDebit,
        Money openingCredit,
        Money unclosed,
        Money receivable,
        Money undrawn,
        String chainHead) {

    public LedgerControls {
        Objects.requireNonNull(debit, "debit");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(openingDebit, "openingDebit");
        Objects.requireNonNull(openingCredit, "openingCredit");
        Objects.requireNonNull(unclosed, "unclosed");
        Objects.requireNonNull(receivable, "receivable");
        Objects.requireNonNull(undrawn, "undrawn");
        Objects.requireNonNull(chainHead, "chainHead");
    }
}
