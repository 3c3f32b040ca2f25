package coop.impulsion.ledger;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry as a use case asks for it; {@link Ledger#post} numbers, chains and keeps it.
 *
 * @param entryOn the date it counts for; its calendar year is the fiscal year
 * @param pieceRef number of the paper behind it (call, award, order, receipt), 1 to 40 characters
 * @param pieceOn date of that paper
 * @param labelCode what it says, a key of the bundles ({@code ledger.label.COMMITMENT_SIGNED}), never free text
 * @param postings two or more, debits equal to credits
 * @param movements share movements that belong to it, often none
 */
public record EntryDraft(
        FundId fund,
        Journal journal,
        LocalDate entryOn,
        String pieceRef,
        LocalDate pieceOn,
        String labelCode,
        List<PostingDraft> postings,
        List<ShareMovement> movements) {

    public EntryDraft {
        postings = List.copyOf(postings);
        movements = List.copyOf(movements);
    }
}
