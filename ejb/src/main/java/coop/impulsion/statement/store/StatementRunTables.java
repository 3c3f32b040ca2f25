package coop.impulsion.statement.store;

import coop.impulsion.basis.FundId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Object[] row = (Object[]) query("SELECT position, hash FROM ledger_head WHERE fund_id = ?1", fund.value())
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), ((String) row[1]).strip());
    }

    public Existing existing(FundId fund, LocalDate from, LocalDate to) {
        List<?> rows = query(
                        "SELECT number, status, edition FROM statement_run"
                                + " WHERE fund_id = ?1 AND period_from = ?2 AND period_to = ?3 ORDER BY edition DESC",
                        fund.value(),
                        from,
                        to)
                .getResultList();
        if (rows.isEmpty()) {
            return new Existing(null, 0);
        }
        Object[] newest = (Object[]) rows.get(0);
        boolean counts = !"CANCELLED".equals(newest[1]);
        return new Existing(counts ? (String) newest[0] : null, ((Number) newest[2]).intValue());
    }

    /**
     * Writes a pending document for everyone who had signed, or given in kind, by the end of the period.
     *
     * @return row ids of the contributors, by number
     */
    public List<Long> enrol(FundId fund, long runId, CheckCodes codes, LocalDate to) {
        List<?> rows = query(
                        "SELECT c.id, c.number FROM contributor c WHERE c.fund_id = ?1 AND ("
                                + "EXISTS (SELECT 1 FROM commitment k WHERE k.contributor_id = c.id AND k.signed_on <= ?2)"
                                + " OR EXISTS (SELECT 1 FROM commitment_in_kind g"
                                + " WHERE g.contributor_id = c.id AND g.received_on <= ?2)) ORDER BY c.number",
                        fund.value(),
                        to)
                .getResultList();
        List<Long> ids = new ArrayList<>(rows.size());
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long id = ((Number) row[0]).longValue();
            query(
                            "INSERT INTO statement_document (run_id, contributor_id, status, check_code)"
                                    + " VALUES (?1, ?2, 'PENDING', ?3)",
                            runId,
                            id,
                            codes.of((String) row[1]))
                    .executeUpdate();
            ids.add(id);
        }
        return ids;
    }

    /** Gives a document's check code from the contributor's number. */
    @FunctionalInterface
    public interface CheckCodes {
        String of(String contributorNumber);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Long> pending(long runId) {
        return ids(query(
                "SELECT d.contributor_id FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                        + " WHERE d.run_id = ?1 AND d.status = 'PENDING' AND r.status = 'RUNNING' ORDER BY d.contributor_id",
                runId));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Long> pendingAmong(long runId, long[] contributors) {
        String list = Arrays.stream(contributors).mapToObj(Long::toString).collect(Collectors.joining(","));
        return ids(query(
                "SELECT d.contributor_id FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                        + " WHERE d.run_id = ?1 AND d.status = 'PENDING' AND r.status = 'RUNNING'"
                        + " AND d.contributor_id IN (" + list + ") ORDER BY d.contributor_id",
                runId));
    }

    /** @return whether this call made the document: false if another consumer had, or the run was cancelled meanwhile */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean finish(long runId, long contributor, byte[] content, String sha256, Instant at) {
        return query(
                                "UPDATE statement_document SET status = 'DONE', content = ?1, size_bytes = ?2, sha256 = ?3,"
                                        + " finished_at = ?4 WHERE run_id = ?5 AND contributor_id = ?6 AND status = 'PENDING'"
                                        + " AND EXISTS (SELECT 1 FROM statement_run r WHERE r.id = ?5 AND r.status = 'RUNNING')",
                                content,
                                (long) content.length,
                                sha256,
                                Timestamp.from(at),
                                runId,
                                contributor)
                        .executeUpdate()
                == 1;
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(long runId, long contributor, String failure, Instant at) {
        query(
                        "UPDATE statement_document SET status = 'FAILED', failure = ?1, finished_at = ?2"
                                + " WHERE run_id = ?3 AND contributor_id = ?4 AND status = 'PENDING'",
                        failure,
                        Timestamp.from(at),
                        runId,
                        contributor)
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finishIfNothingIsLeft(long runId, Instant at) {
        query(
                        "UPDATE statement_run SET status = 'DONE', finished_at = ?1, version = version + 1"
                                + " WHERE id = ?2 AND status = 'RUNNING' AND NOT EXISTS"
                                + " (SELECT 1 FROM statement_document d WHERE d.run_id = ?2 AND d.status = 'PENDING')",
                        Timestamp.from(at),
                        runId)
                .executeUpdate();
    }

    public int setFailedBack(long runId) {
        return query(
                        "UPDATE statement_document SET status = 'PENDING', failure = NULL, finished_at = NULL"
                                + " WHERE run_id = ?1 AND status = 'FAILED'",
                        runId)
                .executeUpdate();
    }

    /** Running runs in which nothing was finished since that instant. */
    public List<Long> stillRuns(Instant before) {
        return ids(query(
                "SELECT r.id FROM statement_run r WHERE r.status = 'RUNNING' AND r.snapshot_at < ?1 AND NOT EXISTS"
                        + " (SELECT 1 FROM statement_document d WHERE d.run_id = r.id AND d.finished_at >= ?1)",
                Timestamp.from(before)));
    }

    public void keepSheet(long runId, long projectId, byte[] content) {
        query(
                        "INSERT INTO statement_project_sheet (run_id, project_id, content) VALUES (?1, ?2, ?3)",
                        runId,
                        projectId,
                        content)
                .executeUpdate();
    }

    private static List<Long> ids(Query query) {
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
