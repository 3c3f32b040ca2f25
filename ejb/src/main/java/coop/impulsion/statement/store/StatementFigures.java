package coop.impulsion.statement.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what the statements of a chunk of contributors are computed from, in a fixed number of queries. Money comes
 * from ledger entries up to the run's position alone, so that the same run always reads the same figures.
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

    /** A commitment signed by the end of the period; {@code earmarks} are kind and value, names where they have one. */
    public record Commitment(
            String number, long contributorId, String nature, Money amount, LocalDate signedOn, List<Earmark> earmarks) {}

    public record Earmark(String kind, String text) {}

    /** A receivable that an entry raised (positive) or that money settled; {@code isReceived} tells which. */
    public record ReceivableMove(
            String commitment, LocalDate on, String entry, String piece, boolean isReceived, Money amount) {}

    /** A share movement of the sub-ledger. */
    public record ShareMove(
            String commitment, String award, String category, String kind, LocalDate on, String entry, Money amount) {}

    public record Award(
            String number, long projectId, LocalDate decidedOn, Money awarded, Map<String, Money> drawnByCategory) {}

    public record Gift(long contributorId, String kind, String description, String basis, LocalDate on, Money value) {}

    /** Everything that the statements of a chunk need; sheets are the frozen JSON of projects by row id. */
    public record Chunk(
            Run run,
            Map<Long, Contributor> contributors,
            List<Commitment> commitments,
            List<ReceivableMove> receivables,
            List<ShareMove> shares,
            Map<String, Award> awards,
            List<Gift> gifts,
            Map<Long, byte[]> sheets) {}

    public Chunk load(long runId, Collection<Long> contributorIds) {
        Run run = run(runId);
        String ids = contributorIds.stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
        Map<Long, Contributor> contributors = new HashMap<>();
        for (Object[] row : rows(
                "SELECT c.id, c.number, c.name, c.contributor_class, c.address, d.check_code FROM contributor c"
                        + " JOIN statement_document d ON d.contributor_id = c.id AND d.run_id = ?1"
                        + " WHERE c.id IN (" + ids + ")",
                runId)) {
            contributors.put(
                    whole(row[0]),
                    new Contributor(
                            whole(row[0]),
                            (String) row[1],
                            (String) row[2],
                            ContributorClass.valueOf((String) row[3]),
                            (String) row[4],
                            ((String) row[5]).strip()));
        }
        List<ShareMove> shares = shares(run, ids);
        return new Chunk(
                run,
                contributors,
                commitments(run, ids),
                receivables(run, ids),
                shares,
                awards(run, shares),
                gifts(run, ids),
                sheets(runId));
    }

    private Run run(long runId) {
        Object[] row = rows(
                        "SELECT r.id, r.fund_id, r.number, r.period_from, r.period_to, r.snapshot_at, r.chain_position,"
                                + " r.chain_head, e.journal, e.number, e.fiscal_year FROM statement_run r JOIN ledger_entry e"
                                + " ON e.fund_id = r.fund_id AND e.position = r.chain_position WHERE r.id = ?1",
                        runId)
                .get(0);
        return new Run(
                whole(row[0]),
                new FundId(whole(row[1])),
                (String) row[2],
                day(row[3]),
                day(row[4]),
                ((Timestamp) row[5]).toInstant(),
                whole(row[6]),
                ((String) row[7]).strip(),
                entry(row[8], row[9]) + " de " + row[10]);
    }

    private List<Commitment> commitments(Run run, String ids) {
        Map<String, List<Earmark>> earmarks = new HashMap<>();
        for (Object[] row : rows(
                "SELECT k.number, m.kind, COALESCE(t.name, i.name, p.name, m.value) FROM commitment_earmark m"
                        + " JOIN commitment k ON k.id = m.commitment_id"
                        + " LEFT JOIN territory_commune t ON m.kind = 'COMMUNE' AND t.insee_code = m.value"
                        + " LEFT JOIN territory_epci i ON m.kind = 'EPCI' AND i.siren = m.value"
                        + " LEFT JOIN project p ON m.kind = 'PROJECT' AND p.fund_id = k.fund_id AND p.number = m.value"
                        + " WHERE k.contributor_id IN (" + ids + ") ORDER BY k.number, m.kind, m.value")) {
            earmarks.computeIfAbsent((String) row[0], number -> new ArrayList<>())
                    .add(new Earmark((String) row[1], (String) row[2]));
        }
        return rows(
                        "SELECT number, contributor_id, nature, amount_cents, signed_on FROM commitment"
                                + " WHERE contributor_id IN (" + ids + ") AND signed_on <= ?1 ORDER BY signed_on, number",
                        run.to())
                .stream()
                .map(row -> new Commitment(
                        (String) row[0],
                        whole(row[1]),
                        (String) row[2],
                        Money.ofCents(whole(row[3])),
                        day(row[4]),
                        earmarks.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    /** Journal EN raises and cancels receivables; any other entry on them is money, unless it writes one off (654000). */
    private List<ReceivableMove> receivables(Run run, String ids) {
        return rows(
                        "SELECT p.reference, e.entry_on, e.journal, e.number, e.piece_ref, p.debit_cents, p.credit_cents"
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
                    boolean isReceived = !"EN".equals(text(row[2]));
                    long raised = whole(row[5]) - whole(row[6]);
                    return new ReceivableMove(
                            (String) row[0],
                            day(row[1]),
                            entry(row[2], row[3]),
                            (String) row[4],
                            isReceived,
                            Money.ofCents(isReceived ? -raised : raised));
                })
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
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        day(row[4]),
                        entry(row[5], row[6]),
                        Money.ofCents(whole(row[7]))))
                .toList();
    }

    private Map<String, Award> awards(Run run, List<ShareMove> shares) {
        Map<String, Award> awards = new HashMap<>();
        if (shares.isEmpty()) {
            return awards;
        }
        Map<String, Map<String, Money>> drawn = new HashMap<>();
        for (Object[] row : rows(
                "SELECT m.award, m.cost_category, SUM(m.cents) FROM ledger_share_movement m"
                        + " JOIN ledger_entry e ON e.fund_id = m.fund_id AND e.position = m.position"
                        + " WHERE m.fund_id = ?1 AND m.position <= ?2 AND e.entry_on <= ?3 AND m.kind = 'DRAWN'"
                        + " GROUP BY m.award, m.cost_category",
                run.fund().value(),
                run.position(),
                run.to())) {
            drawn.computeIfAbsent((String) row[0], award -> new HashMap<>())
                    .put((String) row[1], Money.ofCents(whole(row[2])));
        }
        for (Object[] row : rows(
                "SELECT a.number, a.project_id, a.decided_on, SUM(l.amount_cents) FROM award a"
                        + " JOIN award_line l ON l.award_id = a.id WHERE a.fund_id = ?1"
                        + " GROUP BY a.number, a.project_id, a.decided_on",
                run.fund().value())) {
            String number = (String) row[0];
            awards.put(
                    number,
                    new Award(
                            number,
                            whole(row[1]),
                            day(row[2]),
                            Money.ofCents(whole(row[3])),
                            drawn.getOrDefault(number, Map.of())));
        }
        return awards;
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
                        whole(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        day(row[4]),
                        Money.ofCents(whole(row[5]))))
                .toList();
    }

    private Map<Long, byte[]> sheets(long runId) {
        Map<Long, byte[]> sheets = new HashMap<>();
        for (Object[] row : rows("SELECT project_id, content FROM statement_project_sheet WHERE run_id = ?1", runId)) {
            sheets.put(whole(row[0]), (byte[]) row[1]);
        }
        return sheets;
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static String text(Object value) {
        return value.toString().strip();
    }

    private static String entry(Object journal, Object number) {
        return text(journal) + "-" + number;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
