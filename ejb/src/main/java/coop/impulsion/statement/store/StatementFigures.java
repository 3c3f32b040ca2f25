package coop.impulsion.statement.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what the statements of a chunk of contributors are computed from, in a fixed number of queries. Money comes
 * from ledger entries up to the run's position alone, promises from what the run froze, so that the same run always
 * reads the same figures.
 */
@Stateless
@PermitAll
public class StatementFigures {

    @PersistenceContext
    private EntityManager entityManager;

    /** The run whose documents are made. */
    public record Run(
            long id,
            FundId fund,
            String number,
            LocalDate from,
            LocalDate to,
            Instant snapshotAt,
            long position,
            String head,
            String headLabel) {}

    /** Whom a statement is for; {@code address} may be null. */
    public record Contributor(
            long id, String number, String name, ContributorClass contributorClass, String address, String checkCode) {}

    /**
     * A commitment signed by the end of the period; {@code earmarks} are kind and value, names where they have one.
     *
     * @param signed its amount on the day of its signature
     * @param reductions by the end of the period
     */
    public record Commitment(
            String number,
            long contributorId,
            String nature,
            Money signed,
            LocalDate signedOn,
            List<Reduction> reductions,
            List<Earmark> earmarks) {

        /** What is promised at the end of the period. */
        public Money amount() {
            return signed.minus(
                    Money.sum(reductions.stream().map(Reduction::less).toList()));
        }
    }

    /** By how much less was promised from that day on. */
    public record Reduction(LocalDate on, Money less) {}

    public record Earmark(String kind, String text) {}

    /** A receivable that an entry raised (positive) or that money settled; {@code isReceived} tells which. */
    public record ReceivableMove(
            String commitment, LocalDate on, String entry, String piece, boolean isReceived, Money amount) {}

    /** Money that went back to the contributor. */
    public record RefundMove(String commitment, LocalDate on, String entry, String piece, Money amount) {}

    /** A share movement of the sub-ledger. */
    public record ShareMove(
            String commitment, String award, String category, String kind, LocalDate on, String entry, Money amount) {

        /** What the movement adds to the draws: less where a payment bounced, nothing for what is no draw. */
        public Money drawn() {
            return switch (kind) {
                case "DRAWN" -> amount;
                case "UNDRAWN" -> amount.negated();
                default -> Money.ZERO;
            };
        }
    }

    /** @param borne what all commitments bore of it, by class and cost category */
    public record Award(String number, long projectId, LocalDate decidedOn, Money awarded, List<Borne> borne) {

        /** What the whole award drew. */
        public Money drawn() {
            return Money.sum(borne.stream().map(Borne::drawn).toList());
        }

        /** What the whole award drew for that category. */
        public Money drawn(CostCategory category) {
            return Money.sum(borne.stream()
                    .filter(part -> part.category() == category)
                    .map(Borne::drawn)
                    .toList());
        }
    }

    /** What the commitments of a class bore of a cost category of an award. */
    public record Borne(
            ContributorClass contributorClass, CostCategory category, Money drawn, Money returned, Money lost) {}

    public record Gift(long contributorId, String kind, String description, String basis, LocalDate on, Money value) {}

    /** Everything that the statements of a chunk need; sheets are the frozen JSON of projects by row id, pictures JPEGs. */
    public record Chunk(
            Run run,
            Map<Long, Contributor> contributors,
            List<Commitment> commitments,
            List<ReceivableMove> receivables,
            List<RefundMove> refunds,
            List<ShareMove> shares,
            Map<String, Award> awards,
            List<Gift> gifts,
            Map<Long, byte[]> sheets,
            Map<Long, byte[]> pictures) {}

    public Chunk load(long runId, Collection<Long> contributorIds) {
        Run run = run(runId);
        String ids = contributorIds.stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
        Map<Long, Contributor> contributors = rows(
                        "SELECT c.id, c.number, c.name, c.contributor_class, c.address, d.check_code FROM contributor c"
                                + " JOIN statement_document d ON d.contributor_id = c.id AND d.run_id = ?1"
                                + " WHERE c.id IN (" + ids + ")",
                        runId)
                .stream()
                .map(row -> new Contributor(
                        row.whole(0),
                        row.text(1),
                        row.text(2),
                        row.constant(3, ContributorClass.class),
                        row.text(4),
                        row.text(5)))
                .collect(Collectors.toMap(Contributor::id, Function.identity()));
        List<ShareMove> shares = shares(run, ids);
        Map<String, Award> awards = awards(run);
        Set<Long> projects = shares.stream()
                .map(share -> awards.get(share.award()).projectId())
                .collect(Collectors.toSet());
        return new Chunk(
                run,
                contributors,
                commitments(run, ids),
                receivables(run, ids),
                refunds(run, ids),
                shares,
                awards,
                gifts(run, ids),
                sheets(runId),
                projects.isEmpty() ? Map.of() : pictures(runId, projects));
    }

    private Run run(long runId) {
        Row row = rows(
                        "SELECT r.id, r.fund_id, r.number, r.period_from, r.period_to, r.snapshot_at, r.chain_position,"
                                + " r.chain_head, e.journal, e.number, e.fiscal_year FROM statement_run r JOIN ledger_entry e"
                                + " ON e.fund_id = r.fund_id AND e.position = r.chain_position WHERE r.id = ?1",
                        runId)
                .get(0);
        return new Run(
                row.whole(0),
                new FundId(row.whole(1)),
                row.text(2),
                row.day(3),
                row.day(4),
                row.instant(5),
                row.whole(6),
                row.text(7),
                entry(row, 8) + " de " + row.whole(10));
    }

    private List<Commitment> commitments(Run run, String ids) {
        Map<String, List<Earmark>> earmarks = rows(
                        "SELECT k.number, m.kind, COALESCE(t.name, i.name, p.name, m.value) FROM commitment_earmark m"
                                + " JOIN commitment k ON k.id = m.commitment_id"
                                + " LEFT JOIN territory_commune t ON m.kind = 'COMMUNE' AND t.insee_code = m.value"
                                + " LEFT JOIN territory_epci i ON m.kind = 'EPCI' AND i.siren = m.value"
                                + " LEFT JOIN project p ON m.kind = 'PROJECT' AND p.fund_id = k.fund_id AND p.number = m.value"
                                + " WHERE k.contributor_id IN (" + ids + ") ORDER BY k.number, m.kind, m.value")
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(row -> new Earmark(row.text(1), row.text(2)), Collectors.toList())));
        Map<String, List<Reduction>> reductions = rows(
                        "SELECT k.number, r.reduced_on, r.less_cents FROM commitment_reduction r"
                                + " JOIN commitment k ON k.id = r.commitment_id WHERE k.contributor_id IN (" + ids + ")"
                                + " AND r.reduced_on <= ?1 AND r.recorded_at <= ?2 ORDER BY r.reduced_on, r.id",
                        run.to(),
                        run.snapshotAt())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new Reduction(row.day(1), Money.ofCents(row.whole(2))), Collectors.toList())));
        return rows(
                        "SELECT k.number, k.contributor_id, k.nature, k.signed_cents, k.signed_on FROM commitment k"
                                + " JOIN statement_commitment s ON s.commitment_id = k.id AND s.run_id = ?1"
                                + " WHERE k.contributor_id IN (" + ids + ") ORDER BY k.signed_on, k.number",
                        run.id())
                .stream()
                .map(row -> new Commitment(
                        row.text(0),
                        row.whole(1),
                        row.text(2),
                        Money.ofCents(row.whole(3)),
                        row.day(4),
                        reductions.getOrDefault(row.text(0), List.of()),
                        earmarks.getOrDefault(row.text(0), List.of())))
                .toList();
    }

    /** Journal EN raises and cancels receivables; any other entry on them is money, unless it writes one off (654000). */
    private List<ReceivableMove> receivables(Run run, String ids) {
        return rows(
                        "SELECT p.reference, e.entry_on, e.journal, e.number, e.piece_ref, p.debit_cents - p.credit_cents"
                                + " FROM ledger_posting p"
                                + " JOIN ledger_entry e ON e.fund_id = p.fund_id AND e.position = p.position"
                                + " JOIN commitment k ON k.fund_id = p.fund_id AND k.number = p.reference"
                                + " WHERE p.fund_id = ?1 AND p.position <= ?2 AND e.entry_on <= ?3"
                                + " AND p.account IN ('441000', '467100') AND k.contributor_id IN (" + ids + ")"
                                + " AND NOT EXISTS (SELECT 1 FROM ledger_posting w WHERE w.fund_id = p.fund_id"
                                + " AND w.position = p.position AND w.account = '654000')"
                                + " ORDER BY e.entry_on, e.position, p.line_no",
                        run.fund().value(),
                        run.position(),
                        run.to())
                .stream()
                .map(row -> {
                    boolean isReceived = !"EN".equals(row.text(2));
                    Money raised = Money.ofCents(row.whole(5));
                    return new ReceivableMove(
                            row.text(0),
                            row.day(1),
                            entry(row, 2),
                            row.text(4),
                            isReceived,
                            isReceived ? raised.negated() : raised);
                })
                .toList();
    }

    /** What the bank paid of restitutions. */
    private List<RefundMove> refunds(Run run, String ids) {
        return rows(
                        "SELECT p.reference, e.entry_on, e.journal, e.number, e.piece_ref, p.debit_cents"
                                + " FROM ledger_posting p"
                                + " JOIN ledger_entry e ON e.fund_id = p.fund_id AND e.position = p.position"
                                + " JOIN commitment k ON k.fund_id = p.fund_id AND k.number = p.reference"
                                + " WHERE p.fund_id = ?1 AND p.position <= ?2 AND e.entry_on <= ?3"
                                + " AND p.account = '467700' AND e.label_code = 'RESTITUTION_PAID'"
                                + " AND k.contributor_id IN (" + ids + ") ORDER BY e.entry_on, e.position, p.line_no",
                        run.fund().value(),
                        run.position(),
                        run.to())
                .stream()
                .map(row -> new RefundMove(
                        row.text(0), row.day(1), entry(row, 2), row.text(4), Money.ofCents(row.whole(5))))
                .toList();
    }

    private List<ShareMove> shares(Run run, String ids) {
        return rows(
                        "SELECT m.commitment, m.award, m.cost_category, m.kind, e.entry_on, e.journal, e.number, m.cents"
                                + " FROM ledger_share_movement m"
                                + " JOIN ledger_entry e ON e.fund_id = m.fund_id AND e.position = m.position"
                                + " JOIN commitment k ON k.fund_id = m.fund_id AND k.number = m.commitment"
                                + " WHERE m.fund_id = ?1 AND m.position <= ?2 AND e.entry_on <= ?3"
                                + " AND k.contributor_id IN (" + ids + ")"
                                + " ORDER BY e.entry_on, e.position, m.line_no",
                        run.fund().value(),
                        run.position(),
                        run.to())
                .stream()
                .map(row -> new ShareMove(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.day(4),
                        entry(row, 5),
                        Money.ofCents(row.whole(7))))
                .toList();
    }

    private Map<String, Award> awards(Run run) {
        Map<String, List<Borne>> borne = rows(
                        "SELECT award, contributor_class, cost_category, drawn_cents, returned_cents, lost_cents"
                                + " FROM statement_award_figure WHERE run_id = ?1",
                        run.id())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(0),
                        Collectors.mapping(
                                row -> new Borne(
                                        row.constant(1, ContributorClass.class),
                                        row.constant(2, CostCategory.class),
                                        Money.ofCents(row.whole(3)),
                                        Money.ofCents(row.whole(4)),
                                        Money.ofCents(row.whole(5))),
                                Collectors.toList())));
        return rows(
                        "SELECT a.number, a.project_id, a.decided_on, SUM(x.cents) FROM award a"
                                + " JOIN (SELECT award_id, amount_cents AS cents FROM award_line"
                                // What was amended since is not of this statement.
                                + " UNION ALL SELECT w.award_id, -l.awarded_cents FROM award_change w"
                                + " JOIN award_change_line l ON l.change_id = w.id"
                                + " WHERE w.fund_id = ?1 AND (w.made_on > ?2 OR w.made_at > ?3)) x ON x.award_id = a.id"
                                + " WHERE a.fund_id = ?1 GROUP BY a.number, a.project_id, a.decided_on",
                        run.fund().value(),
                        run.to(),
                        run.snapshotAt())
                .stream()
                .map(row -> new Award(
                        row.text(0),
                        row.whole(1),
                        row.day(2),
                        Money.ofCents(row.whole(3)),
                        borne.getOrDefault(row.text(0), List.of())))
                .collect(Collectors.toMap(Award::number, Function.identity()));
    }

    private List<Gift> gifts(Run run, String ids) {
        return rows(
                        "SELECT contributor_id, kind, description, basis, received_on, value_cents FROM commitment_in_kind"
                                + " WHERE contributor_id IN (" + ids + ") AND received_on BETWEEN ?1 AND ?2"
                                + " ORDER BY received_on, number",
                        run.from(),
                        run.to())
                .stream()
                .map(row -> new Gift(
                        row.whole(0), row.text(1), row.text(2), row.text(3), row.day(4), Money.ofCents(row.whole(5))))
                .toList();
    }

    private Map<Long, byte[]> sheets(long runId) {
        Map<Long, byte[]> sheets = new HashMap<>();
        rows("SELECT project_id, content FROM statement_project_sheet WHERE run_id = ?1", runId)
                .forEach(row -> sheets.put(row.whole(0), row.bytes(1)));
        return sheets;
    }

    /** Of those projects, put together from the pieces that files are kept in. */
    private Map<Long, byte[]> pictures(long runId, Set<Long> projects) {
        String ids = projects.stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
        Map<Long, ByteArrayOutputStream> pictures = new HashMap<>();
        rows(
                        "SELECT s.project_id, p.content FROM statement_project_sheet s"
                                + " JOIN document_piece p ON p.document_id = s.picture_id WHERE s.run_id = ?1"
                                + " AND s.project_id IN (" + ids + ") ORDER BY s.project_id, p.piece_no",
                        runId)
                .forEach(row -> pictures.computeIfAbsent(row.whole(0), project -> new ByteArrayOutputStream())
                        .writeBytes(row.bytes(1)));
        return pictures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, picture -> picture.getValue().toByteArray()));
    }

    private List<Row> rows(String sql, Object... parameters) {
        return Row.select(entityManager, sql, parameters).toList();
    }

    /** Journal and number of an entry in two columns, as people quote it: BQ-12. */
    private static String entry(Row row, int journal) {
        return row.text(journal) + "-" + row.whole(journal + 1);
    }
}
