package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.VerificationView.Broken;
import coop.impulsion.ledger.VerificationView.Fault;
import coop.impulsion.ledger.model.EntryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks a fund's chain from its first entry and recomputes it from the rows, a thousand entries at a time, until the
 * first that does not fit.
 */
@ApplicationScoped
public class ChainWalk {

    private static final int STEP = 1_000;

    private LedgerQueries queries;

    public ChainWalk() {}

    @Inject
    ChainWalk(LedgerQueries queries) {
        this.queries = queries;
    }

    /** What a walk found; {@code broken} is null when the chain holds. */
    public record Walked(long entries, long postings, String head, Broken broken) {}

    private record Entry(
            long position,
            int fiscalYear,
            Journal journal,
            long number,
            LocalDate entryOn,
            LocalDate pieceOn,
            LocalDate validatedOn,
            String pieceRef,
            String labelCode,
            String previousHash,
            String hash) {

        String label() {
            return journal + "-" + number + "/" + fiscalYear;
        }
    }

    private record Posting(
            long position, String account, String auxiliary, String reference, long debitCents, long creditCents) {}

    private record Movement(
            long position, String award, String commitment, String costCategory, String kind, long cents) {}

    public Walked walk(FundId fund) {
        LedgerHead head = queries.head(fund);
        Walk walk = new Walk(head.fundCode());
        for (long from = 1; from <= head.position() && walk.broken == null; from += STEP) {
            walk.step(fund, from, Math.min(from + STEP - 1, head.position()));
        }
        // The head is the one row that may change: it must stand on the last entry, and nothing may stand behind it.
        boolean isHeadRight = walk.broken != null || (walk.hash.equals(head.hash()) && walk.entries == head.position());
        Broken broken = isHeadRight ? walk.broken : new Broken(head.position(), "", Fault.HEAD);
        return new Walked(walk.entries, walk.postings, head.hash(), broken);
    }

    /** Where the walk stands. */
    private final class Walk {

        private final String fundCode;
        private final Map<String, Long> numbers = new HashMap<>();
        private String hash = EntryText.BEFORE_THE_FIRST;
        private long entries;
        private long postings;
        private Broken broken;

        Walk(String fundCode) {
            this.fundCode = fundCode;
        }

        void step(FundId fund, long from, long to) {
            Map<Long, List<Posting>> postingsOf = postings(fund, from, to);
            Map<Long, List<Movement>> movementsOf = movements(fund, from, to);
            for (Entry entry : entries(fund, from, to)) {
                List<Posting> own = postingsOf.getOrDefault(entry.position, List.of());
                Fault fault = fault(entry, own, movementsOf.getOrDefault(entry.position, List.of()));
                if (fault != null) {
                    broken = new Broken(entry.position, entry.label(), fault);
                    return;
                }
                hash = entry.hash;
                entries++;
                postings += own.size();
            }
            if (entries != to) {
                broken = new Broken(entries + 1, "", Fault.POSITION_MISSING);
            }
        }

        private Fault fault(Entry entry, List<Posting> own, List<Movement> movements) {
            if (entry.position != entries + 1) {
                return Fault.POSITION_MISSING;
            }
            if (!entry.previousHash.equals(hash)) {
                return Fault.PREVIOUS_HASH;
            }
            if (!recomputed(entry, own, movements).equals(entry.hash)) {
                return Fault.HASH;
            }
            long number = numbers.merge(entry.fiscalYear + " " + entry.journal, 1L, Long::sum);
            if (number != entry.number || entry.fiscalYear != entry.entryOn.getYear()) {
                return Fault.NUMBER;
            }
            long balance = own.stream()
                    .mapToLong(one -> one.debitCents - one.creditCents)
                    .sum();
            return balance == 0 && own.size() >= 2 ? null : Fault.NOT_BALANCED;
        }

        private String recomputed(Entry entry, List<Posting> own, List<Movement> movements) {
            EntryText text = new EntryText(
                    hash,
                    fundCode,
                    entry.journal,
                    entry.number,
                    entry.entryOn,
                    entry.pieceOn,
                    entry.validatedOn,
                    entry.pieceRef,
                    entry.labelCode);
            own.forEach(p -> text.posting(p.account, p.auxiliary, p.reference, p.debitCents, p.creditCents));
            movements.forEach(m -> text.movement(m.award, m.commitment, m.costCategory, m.kind, m.cents));
            return text.hash();
        }
    }

    private List<Entry> entries(FundId fund, long from, long to) {
        return queries.list(
                "SELECT position, fiscal_year, journal, number, entry_on, piece_on, validated_on, piece_ref, label_code,"
                        + " previous_hash, hash FROM ledger_entry WHERE fund_id = ? AND position BETWEEN ? AND ?"
                        + " ORDER BY position",
                row -> new Entry(
                        row.getLong(1),
                        row.getInt(2),
                        Journal.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11)),
                fund.value(),
                from,
                to);
    }

    private Map<Long, List<Posting>> postings(FundId fund, long from, long to) {
        Map<Long, List<Posting>> byPosition = new LinkedHashMap<>();
        queries.each(
                "SELECT position, account, auxiliary, reference, debit_cents, credit_cents FROM ledger_posting"
                        + " WHERE fund_id = ? AND position BETWEEN ? AND ? ORDER BY position, line_no",
                row -> new Posting(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)),
                one -> byPosition
                        .computeIfAbsent(one.position, any -> new ArrayList<>())
                        .add(one),
                fund.value(),
                from,
                to);
        return byPosition;
    }

    private Map<Long, List<Movement>> movements(FundId fund, long from, long to) {
        Map<Long, List<Movement>> byPosition = new LinkedHashMap<>();
        queries.each(
                "SELECT position, award, commitment, cost_category, kind, cents FROM ledger_share_movement"
                        + " WHERE fund_id = ? AND position BETWEEN ? AND ? ORDER BY position, line_no",
                row -> new Movement(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)),
                one -> byPosition
                        .computeIfAbsent(one.position, any -> new ArrayList<>())
                        .add(one),
                fund.value(),
                from,
                to);
        return byPosition;
    }
}
