package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryView;
import coop.impulsion.ledger.EntryView.PostingView;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalPart;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of entries, whole: three queries for a page of a journal, whatever is on it. */
@ApplicationScoped
public class EntryRows {

    private static final String ENTRY =
            "SELECT e.position, e.fiscal_year, e.journal, e.number, e.entry_on, e.piece_ref,"
                    + " e.piece_on, e.validated_on, e.label_code, e.reverses, (SELECT r.position FROM ledger_entry r"
                    + " WHERE r.fund_id = e.fund_id AND r.reverses = e.position), e.posted_by, e.posted_at, e.previous_hash, e.hash"
                    + " FROM ledger_entry e WHERE e.fund_id = ?";

    private static final String SELECTION =
            " AND e.entry_on BETWEEN ? AND ? AND (CAST(? AS VARCHAR) IS NULL OR e.journal = CAST(? AS VARCHAR))";

    private static final String POSTINGS = "SELECT p.position, p.line_no, p.account, a.label, p.auxiliary,"
            + " COALESCE(k.name, j.name), p.reference, p.debit_cents, p.credit_cents, l.code FROM ledger_posting p"
            + " JOIN ledger_account a ON a.fund_id = p.fund_id AND a.code = p.account"
            + " LEFT JOIN contributor k ON k.fund_id = p.fund_id AND k.number = p.auxiliary"
            + " LEFT JOIN project j ON j.fund_id = p.fund_id AND j.number = p.auxiliary"
            + " LEFT JOIN ledger_lettering l ON l.fund_id = p.fund_id AND l.position = p.position AND l.line_no = p.line_no"
            + " WHERE p.fund_id = ? AND p.position ";

    private LedgerQueries queries;

    public EntryRows() {}

    @Inject
    EntryRows(LedgerQueries queries) {
        this.queries = queries;
    }

    /**
     * @param journal null for all
     * @param offset how many entries of the selection come before the page
     */
    public JournalPart journal(FundId fund, LocalDate from, LocalDate to, Journal journal, int offset, int size) {
        String code = journal == null ? null : journal.name();
        List<EntryView> bare = queries.list(
                ENTRY + SELECTION + " ORDER BY e.position LIMIT ? OFFSET ?",
                EntryRows::bare,
                fund.value(),
                from,
                to,
                code,
                code,
                size,
                offset);
        JournalPart whole = queries.first(
                "SELECT COUNT(DISTINCT e.position), COALESCE(SUM(p.debit_cents), 0), COALESCE(SUM(p.credit_cents), 0)"
                        + " FROM ledger_entry e JOIN ledger_posting p ON p.fund_id = e.fund_id AND p.position = e.position"
                        + " WHERE e.fund_id = ?" + SELECTION,
                row -> new JournalPart(
                        List.of(), row.getLong(1), Money.ofCents(row.getLong(2)), Money.ofCents(row.getLong(3))),
                fund.value(),
                from,
                to,
                code,
                code);
        return new JournalPart(filled(fund, bare, false), whole.count(), whole.debit(), whole.credit());
    }

    public Optional<EntryView> entry(FundId fund, long position) {
        List<EntryView> bare = queries.list(ENTRY + " AND e.position = ?", EntryRows::bare, fund.value(), position);
        return filled(fund, bare, true).stream().findFirst();
    }

    /** @param reference of a commitment, award or agreement that a line names */
    public List<EntryView> of(FundId fund, String reference) {
        List<EntryView> bare = queries.list(
                ENTRY + " AND EXISTS (SELECT 1 FROM ledger_posting p WHERE p.fund_id = e.fund_id"
                        + " AND p.position = e.position AND p.reference = ?) ORDER BY e.position",
                EntryRows::bare,
                fund.value(),
                reference);
        return filled(fund, bare, false);
    }

    private List<EntryView> filled(FundId fund, List<EntryView> bare, boolean withMovements) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<PostingView>> postings = new LinkedHashMap<>();
        String places = bare.stream()
                .map(entry -> Long.toString(entry.position()))
                .reduce((a, b) -> a + ", " + b)
                .get();
        queries.each(
                POSTINGS + "IN (" + places + ") ORDER BY p.position, p.line_no",
                row -> Map.entry(row.getLong(1), posting(row)),
                one -> postings.computeIfAbsent(one.getKey(), any -> new ArrayList<>())
                        .add(one.getValue()),
                fund.value());
        List<EntryView> entries = new ArrayList<>(bare.size());
        for (EntryView entry : bare) {
            List<ShareMovement> movements = withMovements ? movements(fund, entry.position()) : List.of();
            entries.add(with(entry, postings.getOrDefault(entry.position(), List.of()), movements));
        }
        return entries;
    }

    private List<ShareMovement> movements(FundId fund, long position) {
        return queries.list(
                "SELECT award, commitment, cost_category, kind, cents FROM ledger_share_movement"
                        + " WHERE fund_id = ? AND position = ? ORDER BY line_no",
                row -> new ShareMovement(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        ShareMovement.Kind.valueOf(row.getString(4)),
                        Money.ofCents(row.getLong(5))),
                fund.value(),
                position);
    }

    private static EntryView bare(ResultSet row) throws SQLException {
        return new EntryView(
                row.getLong(1),
                row.getInt(2),
                Journal.valueOf(row.getString(3)),
                row.getLong(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                (Long) row.getObject(10),
                (Long) row.getObject(11),
                row.getString(12),
                row.getTimestamp(13).toLocalDateTime().toInstant(ZoneOffset.UTC),
                row.getString(14),
                row.getString(15),
                List.of(),
                List.of());
    }

    private static EntryView with(EntryView e, List<PostingView> postings, List<ShareMovement> movements) {
        return new EntryView(
                e.position(),
                e.fiscalYear(),
                e.journal(),
                e.number(),
                e.entryOn(),
                e.pieceRef(),
                e.pieceOn(),
                e.validatedOn(),
                e.labelCode(),
                e.reverses(),
                e.reversedBy(),
                e.postedBy(),
                e.postedAt(),
                e.previousHash(),
                e.hash(),
                postings,
                movements);
    }

    private static PostingView posting(ResultSet row) throws SQLException {
        return new PostingView(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Money.ofCents(row.getLong(8)),
                Money.ofCents(row.getLong(9)),
                row.getString(10));
    }
}
