package coop.impulsion.ledger;

import coop.impulsion.money.Money;

/**
 * What a workbook contained when it left: to be kept with who exported it and when, so that a file that turns up later
 * can be told to be the same.
 *
 * @param sha256 SHA-256 of the file, 64 hexadecimal digits
 * @param bytes the file's length
 * @param postings number of lines in the journal sheets
 * @param debit sum of their debits
 * @param credit sum of their credits
 * @param agrees whether every difference on the control sheet is 0
 */
public record LedgerWorkbookReceipt(
        String sha256, long bytes, long postings, Money debit, Money credit, boolean agrees) {}
