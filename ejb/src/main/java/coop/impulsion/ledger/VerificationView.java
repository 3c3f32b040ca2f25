package coop.impulsion.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What a verification of a fund's books found.
 *
 * @param entries how many entries the chain has
 * @param postings how many lines they have
 * @param head hash of the last entry, 64 hexadecimal digits
 * @param broken the first entry at which the chain does not hold, or null
 * @param invariants each sentence about the books with where it fails
 */
public record VerificationView(
        Instant verifiedAt, long entries, long postings, String head, Broken broken, List<Checked> invariants) {

    public VerificationView {
        invariants = List.copyOf(invariants);
    }

    public boolean isSound() {
        return broken == null
                && invariants.stream().allMatch(one -> one.differences().isEmpty());
    }

    /**
     * Where the chain breaks first.
     *
     * @param label number of the entry with its year, {@code EN-12/2026}; empty when the head itself is wrong
     */
    public record Broken(long position, String label, Fault fault) {}

    /** What is wrong with an entry. */
    public enum Fault {
        /** A place of the chain is empty. */
        POSITION_MISSING,
        /** It does not continue the entry before it. */
        PREVIOUS_HASH,
        /** Its rows are not what was hashed. */
        HASH,
        /** Its number does not follow in its journal and year. */
        NUMBER,
        NOT_BALANCED,
        /** The fund's head does not stand on the last entry. */
        HEAD
    }

    /** One sentence about the books. */
    public record Checked(String messageKey, List<LedgerInvariant.Difference> differences) {

        public Checked {
            differences = List.copyOf(differences);
        }
    }
}
