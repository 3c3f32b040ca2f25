package coop.impulsion.statement;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads runs and documents: managers, accountants and auditors all of a fund's, contributors their own.
 */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statements {

    private static final Role[] STAFF = {Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR};

    private static final String DOCUMENT_COLUMNS =
            "r.number, r.period_from, r.period_to, c.number, c.name, c.contributor_class, d.status, d.check_code,"
                    + " d.size_bytes, d.sha256, d.failure, d.finished_at";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    /** Newest first. */
    public List<StatementRunView> runs(FundId fund) {
        actors.require(fund, STAFF);
        return readRuns("r.fund_id = ?1", fund.value());
    }

    /** @throws AccessRefused with NOT_FOUND if the fund has no such run */
    public StatementRunView run(FundId fund, String number) {
        actors.require(fund, STAFF);
        return readRuns("r.fund_id = ?1 AND r.number = ?2", fund.value(), number).stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND));
    }

    /** The documents of a run, those that failed first, then by contributor. */
    public List<StatementDocumentView> documents(FundId fund, String runNumber) {
        actors.require(fund, STAFF);
        return readDocuments(
                "r.fund_id = ?1 AND r.number = ?2"
                        + " ORDER BY CASE d.status WHEN 'FAILED' THEN 0 ELSE 1 END, c.number",
                fund.value(),
                runNumber);
    }

    /** The acting contributor's own finished statements, newest first; a cancelled run's are not shown. */
    public List<StatementDocumentView> mine(FundId fund) {
        Actor actor = actors.require(fund, Role.CONTRIBUTOR);
        return readDocuments(
                "r.fund_id = ?1 AND c.user_id = ?2 AND d.status = 'DONE' AND r.status <> 'CANCELLED'"
                        + " ORDER BY r.period_to DESC, r.edition DESC",
                fund.value(),
                actor.userId());
    }

    /**
     * One finished document, for the fund's staff or the contributor it was made for.
     *
     * @throws AccessRefused with NOT_FOUND otherwise; it leaves a trace
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public StatementFile file(FundId fund, String runNumber, String contributorNumber) {
        Actor actor =
                actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR, Role.CONTRIBUTOR);
        boolean isStaff = actors.rolesIn(fund).stream().anyMatch(role -> List.of(STAFF).contains(role));
        List<Object[]> rows = rows(
                "SELECT d.content, d.sha256, c.user_id FROM statement_document d"
                        + " JOIN statement_run r ON r.id = d.run_id JOIN contributor c ON c.id = d.contributor_id"
                        + " WHERE r.fund_id = ?1 AND r.number = ?2 AND c.number = ?3 AND d.status = 'DONE'",
                fund.value(),
                runNumber,
                contributorNumber);
        boolean isTheirs = !rows.isEmpty()
                && rows.get(0)[2] != null
                && ((Number) rows.get(0)[2]).longValue() == actor.userId();
        if (rows.isEmpty() || !(isStaff || isTheirs)) {
            trail.refused(fund, actor.userName(), "STATEMENT_NOT_FOUND", runNumber + " " + contributorNumber);
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        Object[] row = rows.get(0);
        return new StatementFile(
                fileName(runNumber, contributorNumber), (byte[]) row[0], ((String) row[1]).strip());
    }

    private List<StatementRunView> readRuns(String where, Object... parameters) {
        Instant now = clock.now();
        List<StatementRunView> runs = new ArrayList<>();
        for (Object[] row : rows(
                "SELECT r.id, r.number, r.period_from, r.period_to, r.edition, r.status, r.snapshot_at, r.chain_head,"
                        + " r.asked_by, r.finished_at,"
                        + " COUNT(CASE WHEN d.status = 'DONE' THEN 1 END), COUNT(CASE WHEN d.status = 'FAILED' THEN 1 END),"
                        + " COUNT(CASE WHEN d.status = 'PENDING' THEN 1 END)"
                        + " FROM statement_run r JOIN statement_document d ON d.run_id = r.id WHERE " + where
                        + " GROUP BY r.id, r.number, r.period_from, r.period_to, r.edition, r.status, r.snapshot_at,"
                        + " r.chain_head, r.asked_by, r.finished_at ORDER BY r.snapshot_at DESC",
                parameters)) {
            int done = ((Number) row[10]).intValue();
            int failed = ((Number) row[11]).intValue();
            int left = ((Number) row[12]).intValue();
            Instant snapshotAt = instant(row[6]);
            runs.add(new StatementRunView(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    day(row[2]),
                    day(row[3]),
                    ((Number) row[4]).intValue(),
                    RunStatus.valueOf((String) row[5]),
                    snapshotAt,
                    ((String) row[7]).strip(),
                    (String) row[8],
                    instant(row[9]),
                    done,
                    failed,
                    left,
                    secondsLeft(done + failed, left, Duration.between(snapshotAt, now))));
        }
        return runs;
    }

    static Long secondsLeft(int settled, int left, Duration soFar) {
        if (left == 0) {
            return 0L;
        }
        return settled == 0 ? null : soFar.toMillis() * left / settled / 1000;
    }

    private List<StatementDocumentView> readDocuments(String where, Object... parameters) {
        return rows(
                        "SELECT " + DOCUMENT_COLUMNS + " FROM statement_document d"
                                + " JOIN statement_run r ON r.id = d.run_id JOIN contributor c ON c.id = d.contributor_id"
                                + " WHERE " + where,
                        parameters)
                .stream()
                .map(row -> new StatementDocumentView(
                        (String) row[0],
                        day(row[1]),
                        day(row[2]),
                        (String) row[3],
                        (String) row[4],
                        ContributorClass.valueOf((String) row[5]),
                        (String) row[6],
                        ((String) row[7]).strip(),
                        row[8] == null ? null : ((Number) row[8]).longValue(),
                        row[9] == null ? null : ((String) row[9]).strip(),
                        (String) row[10],
                        instant(row[11])))
                .toList();
    }

    static String fileName(String runNumber, String contributorNumber) {
        return "etat-impact-" + runNumber + "-" + contributorNumber + ".pdf";
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
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
}
