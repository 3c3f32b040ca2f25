package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One posting with what its entry says, as journals and general ledgers print it: for example line
 * 512100 of entry {@code BQ-12}, debit 5,000.00, piece {@code REL-2026-03}.
 *
 * <p>Exactly one of debit and credit is above 0.00, the other is 0.00.
 *
 * @param journal the journal, by the code that people quote
 * @param number the entry's number in its journal and fiscal year, from 1 without a gap
 * @param entryOn accounting date of the entry
 * @param validatedOn date on which the entry was validated
 * @param piece reference of the document behind the entry
 * @param pieceOn date of that document
 * @param label what the entry says: its label code ({@code COMMITMENT_SIGNED}), which documents put into words (see
 *     {@link BookWords}); any other text is printed as it stands
 * @param account number in the chart, text: {@code "512100"}
 * @param accountName the account's name in the chart
 * @param auxiliary code of the contributor or project, or null
 * @param auxiliaryName its name, or null
 * @param reference number of the commitment, award or agreement concerned, or null
 * @param lettering mark that ties the line to those it settles, or null
 */
public record JournalLineView(
        Journal journal,
        long number,
        LocalDate entryOn,
        LocalDate validatedOn,
        String piece,
        LocalDate pieceOn,
        String label,
        String account,
        String accountName,
        String auxiliary,
        String auxiliaryName,
        String reference,
        String lettering,
        Money debit,
        Money credit) {

    public JournalLineView {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(entryOn, "entryOn");
        Objects.requireNonNull(account, "account");
        if (debit.isNegative() || credit.isNegative() || debit.isPositive() == credit.isPositive()) {
            throw new IllegalArgumentException(
                    "a line has a debit or a credit: " + journal + "-" + number + " " + debit + " " + credit);
        }
    }

    /** The entry's number as people quote it: {@code BQ-12}. */
    public String entryNumber() {
        return journal + "-" + number;
    }
}
