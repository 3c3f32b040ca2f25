package coop.impulsion.ledger.model;

import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * What of an entry is hashed: the text of {@code docs/rules/ledger.md}, one value a line, with no name, no row id and no
 * instant in it, so that the same year gives the same chain on every database. The hash of one entry is the first line
 * of the next one's text.
 *
 * <p>Built line by line, so that a verification can feed it from a query without holding an entry together.
 */
public final class EntryText {

    /** The previous hash of a fund's first entry. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final StringBuilder text = new StringBuilder(512);

    public EntryText(
            String previousHash,
            String fundCode,
            Journal journal,
            long number,
            LocalDate entryOn,
            LocalDate pieceOn,
            LocalDate validatedOn,
            String pieceRef,
            String labelCode) {
        text.append(previousHash);
        line(fundCode);
        line(journal.name());
        line(Long.toString(number));
        line(entryOn.toString());
        line(pieceOn.toString());
        line(validatedOn.toString());
        line(pieceRef);
        line(labelCode);
    }

    public static EntryText of(
            EntryDraft draft, String previousHash, String fundCode, long number, LocalDate validatedOn) {
        EntryText text = new EntryText(
                previousHash,
                fundCode,
                draft.journal(),
                number,
                draft.entryOn(),
                draft.pieceOn(),
                validatedOn,
                draft.pieceRef(),
                draft.labelCode());
        text.postings(draft.postings());
        text.movements(draft.movements());
        return text;
    }

    /** An absent auxiliary or reference is an empty line. */
    public void posting(String account, String auxiliary, String reference, long debitCents, long creditCents) {
        line(account);
        line(auxiliary == null ? "" : auxiliary);
        line(reference == null ? "" : reference);
        line(Long.toString(debitCents));
        line(Long.toString(creditCents));
    }

    public void movement(String award, String commitment, String costCategory, String kind, long cents) {
        line(award);
        line(commitment);
        line(costCategory);
        line(kind);
        line(Long.toString(cents));
    }

    /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
    public String hash() {
        return sha256(text.toString());
    }

    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void postings(List<PostingDraft> postings) {
        postings.forEach(posting -> posting(
                posting.account(),
                posting.auxiliary(),
                posting.reference(),
                posting.debit().cents(),
                posting.credit().cents()));
    }

    private void movements(List<ShareMovement> movements) {
        movements.forEach(movement -> movement(
                movement.award(),
                movement.commitment(),
                movement.costCategory(),
                movement.kind().name(),
                movement.amount().cents()));
    }

    private void line(String value) {
        text.append('\n').append(value);
    }
}
