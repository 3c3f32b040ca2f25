package coop.impulsion.statement;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                    + " d.size_bytes, d.sha256, d.failure, d.finished_at, d.read_at";

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
        Actor actor = actors.require(fund, STAFF);
        return readRuns("r.fund_id = ?1 AND r.number = ?2", fund.value(), number == null ? "" : number).stream()
                .findFirst()
                .orElseThrow(() -> {
                    trail.refused(fund, actor.userName(), "STATEMENT_RUN_NOT_FOUND", number);
                    return new AccessRefused(AccessRefused.Reason.NOT_FOUND);
                });
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
     * One finished document, for the fund's staff or the contributor it was made for; a contributor has then read it.
     *
     * @throws AccessRefused with NOT_FOUND otherwise; it leaves a trace
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public StatementFile file(FundId fund, String runNumber, String contributorNumber) {
        Actor actor =
                actors.require(fund, Role.MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR, Role.CONTRIBUTOR);
        boolean isStaff =
                actors.rolesIn(fund).stream().anyMatch(role -> List.of(STAFF).contains(role));
        Optional<Row> document = Row.select(
                        entityManager,
                        "SELECT d.content, d.sha256, c.user_id FROM statement_document d"
                                + " JOIN statement_run r ON r.id = d.run_id JOIN contributor c ON c.id = d.contributor_id"
                                + " WHERE r.fund_id = ?1 AND r.number = ?2 AND c.number = ?3 AND d.status = 'DONE'",
                        fund.value(),
                        runNumber,
                        contributorNumber)
                .findFirst()
                .filter(row -> isStaff || Long.valueOf(actor.userId()).equals(row.wholeOrNull(2)));
        if (document.isEmpty()) {
            trail.refused(fund, actor.userName(), "STATEMENT_NOT_FOUND", runNumber + " " + contributorNumber);
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        if (!isStaff) {
            Row.change(
                    entityManager,
                    "UPDATE statement_document SET read_at = ?1 WHERE read_at IS NULL AND run_id = (SELECT r.id"
                            + " FROM statement_run r WHERE r.fund_id = ?2 AND r.number = ?3) AND contributor_id ="
                            + " (SELECT c.id FROM contributor c WHERE c.fund_id = ?2 AND c.number = ?4)",
                    clock.now(),
                    fund.value(),
                    runNumber,
                    contributorNumber);
        }
        return new StatementFile(
                fileName(runNumber, contributorNumber),
                document.get().bytes(0),
                document.get().text(1));
    }

    private List<StatementRunView> readRuns(String where, Object... parameters) {
        Instant now = clock.now();
        return Row.select(
                        entityManager,
                        "SELECT r.id, r.number, r.period_from, r.period_to, r.edition, r.status, r.snapshot_at, r.chain_head,"
                                + " r.asked_by, r.finished_at,"
                                + " COUNT(CASE WHEN d.status = 'DONE' THEN 1 END), COUNT(CASE WHEN d.status = 'FAILED' THEN 1 END),"
                                + " COUNT(CASE WHEN d.status = 'PENDING' THEN 1 END)"
                                + " FROM statement_run r JOIN statement_document d ON d.run_id = r.id WHERE " + where
                                + " GROUP BY r.id, r.number, r.period_from, r.period_to, r.edition, r.status, r.snapshot_at,"
                                + " r.chain_head, r.asked_by, r.finished_at ORDER BY r.snapshot_at DESC",
                        parameters)
                .map(row -> run(row, now))
                .toList();
    }

    private static StatementRunView run(Row row, Instant now) {
        int done = (int) row.whole(10);
        int failed = (int) row.whole(11);
        int left = (int) row.whole(12);
        return new StatementRunView(
                row.whole(0),
                row.text(1),
                row.day(2),
                row.day(3),
                (int) row.whole(4),
                row.constant(5, RunStatus.class),
                row.instant(6),
                row.text(7),
                row.text(8),
                row.instant(9),
                done,
                failed,
                left,
                secondsLeft(done + failed, left, Duration.between(row.instant(6), now)));
    }

    static Long secondsLeft(int settled, int left, Duration soFar) {
        if (left == 0) {
            return 0L;
        }
        return settled == 0 ? null : soFar.toMillis() * left / settled / 1000;
    }

    private List<StatementDocumentView> readDocuments(String where, Object... parameters) {
        return Row.select(
                        entityManager,
                        "SELECT " + DOCUMENT_COLUMNS + " FROM statement_document d"
                                + " JOIN statement_run r ON r.id = d.run_id JOIN contributor c ON c.id = d.contributor_id"
                                + " WHERE " + where,
                        parameters)
                .map(row -> new StatementDocumentView(
                        row.text(0),
                        row.day(1),
                        row.day(2),
                        row.text(3),
                        row.text(4),
                        row.constant(5, ContributorClass.class),
                        row.text(6),
                        row.text(7),
                        row.wholeOrNull(8),
                        row.text(9),
                        row.text(10),
                        row.instant(11),
                        row.instant(12)))
                .toList();
    }

    static String fileName(String runNumber, String contributorNumber) {
        return "etat-impact-" + runNumber + "-" + contributorNumber + ".pdf";
    }
}
