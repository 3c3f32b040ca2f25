package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A posted entry as pages show it.
 *
 * @param position place in the fund's chain, from 1
 * @param reverses position of the entry it takes back, or null
 * @param reversedBy position of the entry that takes it back, or null
 * @param postedBy sign-in of the person who validated it
 * @param previousHash of the entry before it in the chain
 */
public record EntryView(
        long position,
        int fiscalYear,
        Journal journal,
        long number,
        LocalDate entryOn,
        String pieceRef,
        LocalDate pieceOn,
        LocalDate validatedOn,
        String labelCode,
        Long reverses,
        Long reversedBy,
        String postedBy,
        Instant postedAt,
        String previousHash,
        String hash,
        List<PostingView> postings,
        List<ShareMovement> movements) {

    public EntryView {
        postings = List.copyOf(postings);
        movements = List.copyOf(movements);
    }

    /** For example {@code BQ-1}. */
    public String label() {
        return journal + "-" + number;
    }

    public Money total() {
        return Money.sum(postings.stream().map(PostingView::debit).toList());
    }

    /**
     * One line of it.
     *
     * @param auxiliary number of the contributor or project, or null
     * @param auxiliaryName its name, or null
     * @param reference number of the commitment, award or agreement, or null
     * @param lettering mark that ties the line to those it settles, or null
     */
    public record PostingView(
            int lineNo,
            String account,
            String accountName,
            String auxiliary,
            String auxiliaryName,
            String reference,
            Money debit,
            Money credit,
            String lettering) {}
}
