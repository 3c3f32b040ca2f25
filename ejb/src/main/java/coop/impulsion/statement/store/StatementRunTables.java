package coop.impulsion.statement.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of runs and documents. Every change of a document is one conditional UPDATE on its pending row, so that
 * two consumers with the same chunk make one document between them.
 */
@Stateless
@PermitAll
public class StatementRunTables {

    @PersistenceContext
    private EntityManager entityManager;

    /** The end of a fund's chain. */
    public record Head(long position, String hash) {}

    /** The run of a period that counts (number null if there is none), and how many editions were asked for so far. */
    public record Existing(String number, int editions) {}

    public Head head(FundId fund) {
        Row row = rows("SELECT position, hash FROM ledger_head WHERE fund_id = ?1", fund.value())
                .get(0);
        return new Head(row.whole(0), row.text(1));
    }

    public Existing existing(FundId fund, LocalDate from, LocalDate to) {
        return rows(
                        "SELECT number, status, edition FROM statement_run"
                                + " WHERE fund_id = ?1 AND period_from = ?2 AND period_to = ?3 ORDER BY edition DESC",
                        fund.value(),
                        from,
                        to)
                .stream()
                .findFirst()
                .map(newest ->
                        new Existing("CANCELLED".equals(newest.text(1)) ? null : newest.text(0), (int) newest.whole(2)))
                .orElse(new Existing(null, 0));
    }

    /**
     * Writes a pending document for everyone who had signed, or given in kind, by the end of the period.
     *
     * @return row ids of the contributors, by number
     */
    public List<Long> enrol(FundId fund, long runId, CheckCodes codes, LocalDate to) {
        List<Row> contributors = rows(
                "SELECT c.id, c.number FROM contributor c WHERE c.fund_id = ?1 AND ("
                        + "EXISTS (SELECT 1 FROM commitment k WHERE k.contributor_id = c.id AND k.signed_on <= ?2)"
                        + " OR EXISTS (SELECT 1 FROM commitment_in_kind g"
                        + " WHERE g.contributor_id = c.id AND g.received_on <= ?2)) ORDER BY c.number",
                fund.value(),
                to);
        for (Row contributor : contributors) {
            change(
                    "INSERT INTO statement_document (run_id, contributor_id, status, check_code)"
                            + " VALUES (?1, ?2, 'PENDING', ?3)",
                    runId,
                    contributor.whole(0),
                    codes.of(contributor.text(1)));
        }
        return contributors.stream().map(row -> row.whole(0)).toList();
    }

    /** Gives a document's check code from the contributor's number. */
    @FunctionalInterface
    public interface CheckCodes {
        String of(String contributorNumber);
    }

    /**
     * Keeps with the run which commitments it speaks of, and sums once what each class bore of each award, up to that
     * place in the chain and the end of the period: the documents, however many, only read the sums.
     */
    public void freezeFigures(FundId fund, long runId, long position, LocalDate to) {
        change(
                "INSERT INTO statement_commitment (run_id, commitment_id)"
                        + " SELECT CAST(?1 AS BIGINT), id FROM commitment WHERE fund_id = ?2 AND signed_on <= ?3",
                runId,
                fund.value(),
                to);
        change(
                "INSERT INTO statement_award_figure (run_id, award, contributor_class, cost_category, drawn_cents,"
                        + " returned_cents, lost_cents) SELECT CAST(?1 AS BIGINT), m.award, c.contributor_class,"
                        + " m.cost_category,"
                        + " SUM(CASE m.kind WHEN 'DRAWN' THEN m.cents WHEN 'UNDRAWN' THEN -m.cents ELSE 0 END),"
                        + " SUM(CASE m.kind WHEN 'RETURNED' THEN m.cents ELSE 0 END),"
                        + " SUM(CASE m.kind WHEN 'LOST' THEN m.cents ELSE 0 END)"
                        + " FROM ledger_share_movement m"
                        + " JOIN ledger_entry e ON e.fund_id = m.fund_id AND e.position = m.position"
                        + " JOIN commitment k ON k.fund_id = m.fund_id AND k.number = m.commitment"
                        + " JOIN contributor c ON c.id = k.contributor_id"
                        + " WHERE m.fund_id = ?2 AND m.position <= ?3 AND e.entry_on <= ?4"
                        + " GROUP BY m.award, c.contributor_class, m.cost_category",
                runId,
                fund.value(),
                position,
                to);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Long> pending(long runId) {
        return ids(
                "SELECT d.contributor_id FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                        + " WHERE d.run_id = ?1 AND d.status = 'PENDING' AND r.status = 'RUNNING' ORDER BY d.contributor_id",
                runId);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> pendingAmong(long runId, long[] contributors) {
        String list = Arrays.stream(contributors).mapToObj(Long::toString).collect(Collectors.joining(","));
        return ids(
                "SELECT d.contributor_id FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                        + " WHERE d.run_id = ?1 AND d.status = 'PENDING' AND r.status = 'RUNNING'"
                        + " AND d.contributor_id IN (" + list + ") ORDER BY d.contributor_id",
                runId);
    }

    /** @return whether this call made the document: false if another consumer had, or the run was cancelled meanwhile */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean finish(long runId, long contributor, byte[] content, String sha256, Instant at) {
        return change(
                        "UPDATE statement_document SET status = 'DONE', content = ?1, size_bytes = ?2, sha256 = ?3,"
                                + " finished_at = ?4 WHERE run_id = ?5 AND contributor_id = ?6 AND status = 'PENDING'"
                                + " AND EXISTS (SELECT 1 FROM statement_run r WHERE r.id = ?5 AND r.status = 'RUNNING')",
                        content,
                        (long) content.length,
                        sha256,
                        at,
                        runId,
                        contributor)
                == 1;
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(long runId, long contributor, String failure, Instant at) {
        change(
                "UPDATE statement_document SET status = 'FAILED', failure = ?1, finished_at = ?2"
                        + " WHERE run_id = ?3 AND contributor_id = ?4 AND status = 'PENDING'",
                failure,
                at,
                runId,
                contributor);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finishIfNothingIsLeft(long runId, Instant at) {
        change(
                "UPDATE statement_run SET status = 'DONE', finished_at = ?1, version = version + 1"
                        + " WHERE id = ?2 AND status = 'RUNNING' AND NOT EXISTS"
                        + " (SELECT 1 FROM statement_document d WHERE d.run_id = ?2 AND d.status = 'PENDING')",
                at,
                runId);
    }

    public int setFailedBack(long runId) {
        return change(
                "UPDATE statement_document SET status = 'PENDING', failure = NULL, finished_at = NULL"
                        + " WHERE run_id = ?1 AND status = 'FAILED'",
                runId);
    }

    /** Running runs in which nothing was finished since that instant. */
    public List<Long> stillRuns(Instant before) {
        return ids(
                "SELECT r.id FROM statement_run r WHERE r.status = 'RUNNING' AND r.snapshot_at < ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM statement_document d WHERE d.run_id = r.id AND d.finished_at >= ?1)",
                before);
    }

    /** @param pictureId file of the picture that is shown of the project, or null */
    public void keepSheet(long runId, long projectId, byte[] content, Long pictureId) {
        change(
                "INSERT INTO statement_project_sheet (run_id, project_id, content, picture_id)"
                        + " VALUES (?1, ?2, ?3, CAST(?4 AS BIGINT))",
                runId,
                projectId,
                content,
                pictureId);
    }

    private List<Long> ids(String sql, Object... parameters) {
        return rows(sql, parameters).stream().map(row -> row.whole(0)).toList();
    }

    private List<Row> rows(String sql, Object... parameters) {
        return Row.select(entityManager, sql, parameters).toList();
    }

    private int change(String sql, Object... parameters) {
        return Row.change(entityManager, sql, parameters);
    }
}
