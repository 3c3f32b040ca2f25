package coop.impulsion.ledger.model;

import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LedgerRefused.Reason;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.ledger.ShareMovement.Kind;
import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** When an entry may be posted, as far as it can be told from the entry alone; and what its mirror is. */
public final class EntryPolicy {

    private static final String OFF_BALANCE = "80";
    private static final Pattern PIECE = Pattern.compile("[^\\p{Cntrl}\\s](?:[^\\p{Cntrl}]{0,38}[^\\p{Cntrl}\\s])?");

    private EntryPolicy() {}

    /**
     * @throws LedgerRefused if it has fewer than two postings, does not balance, puts accounts 80x beside others or
     *     outside journal HB, or has no usable piece reference
     */
    public static void check(EntryDraft draft) {
        if (draft.postings().size() < 2) {
            throw new LedgerRefused(Reason.TOO_FEW_POSTINGS);
        }
        Money debits =
                Money.sum(draft.postings().stream().map(PostingDraft::debit).toList());
        Money credits =
                Money.sum(draft.postings().stream().map(PostingDraft::credit).toList());
        if (!debits.equals(credits)) {
            throw new LedgerRefused(Reason.NOT_BALANCED, debits, credits);
        }
        boolean isOffBalance = draft.journal() == Journal.HB;
        if (draft.postings().stream().anyMatch(posting -> posting.account().startsWith(OFF_BALANCE) != isOffBalance)) {
            throw new LedgerRefused(Reason.OFF_BALANCE_MIXED);
        }
        // A line feed in a reference could make two entries of one text; nothing else in the text is free.
        if (draft.pieceRef() == null || !PIECE.matcher(draft.pieceRef()).matches()) {
            throw new LedgerRefused(Reason.BAD_PIECE);
        }
    }

    /**
     * The entry that takes an earlier one back: sides exchanged, movements undone.
     *
     * @param pieceRef how the earlier entry is named, so that the chain tells it too: {@code EN-12/2026}
     * @throws LedgerRefused {@code NOT_REVERSIBLE} if money has gone back or been lost in it: such a thing is corrected
     *     by an act of its own
     */
    public static EntryDraft mirror(EntryDraft original, LocalDate entryOn, String pieceRef, String labelCode) {
        List<PostingDraft> postings = original.postings().stream()
                .map(p -> new PostingDraft(p.account(), p.auxiliary(), p.reference(), p.credit(), p.debit()))
                .toList();
        List<ShareMovement> movements = original.movements().stream()
                .map(m -> new ShareMovement(m.award(), m.commitment(), m.costCategory(), undone(m.kind()), m.amount()))
                .toList();
        return new EntryDraft(
                original.fund(), original.journal(), entryOn, pieceRef, entryOn, labelCode, postings, movements);
    }

    private static Kind undone(Kind kind) {
        return switch (kind) {
            case RESERVED -> Kind.RELEASED;
            case RELEASED -> Kind.RESERVED;
            case DRAWN -> Kind.UNDRAWN;
            case UNDRAWN -> Kind.DRAWN;
            case RETURNED, LOST, REFUNDED -> throw new LedgerRefused(Reason.NOT_REVERSIBLE);
        };
    }
}
