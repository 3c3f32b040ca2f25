package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignView;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.application.CorrectionView;
import coop.impulsion.application.GridId;
import coop.impulsion.application.MilestonesView;
import coop.impulsion.application.OutcomeView;
import coop.impulsion.application.RevisionView;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of what belongs to one application, and of campaigns. */
@ApplicationScoped
public class FileRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** The newest first; those not published left out unless asked for. */
    public List<CampaignView> campaigns(FundId fund, boolean withDrafts, Instant now) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT c.id, c.title, c.summary, c.opens_at, c.closes_at, c.screening_expected_on,"
                                + " c.decision_expected_on, c.grid_id, g.version_no, c.status, (SELECT COUNT(*) FROM"
                                + " application a WHERE a.campaign_id = c.id AND a.status = 'DRAFT') AS drafts, (SELECT"
                                + " COUNT(*) FROM application a WHERE a.campaign_id = c.id AND a.revision_no > 0 AND"
                                + " a.status <> 'WITHDRAWN') AS handed_in, c.version FROM application_campaign c JOIN"
                                + " application_grid g ON g.id = c.grid_id WHERE c.fund_id = ?1 AND (CAST(?2 AS BOOLEAN)"
                                + " OR c.status <> 'DRAFT') ORDER BY c.opens_at DESC, c.id DESC",
                        fund.value(),
                        withDrafts)
                .toList();
        return rows.stream().map(row -> campaign(row, now)).toList();
    }

    public Map<CostCategory, Money> requested(ApplicationId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT cost_category, cents FROM application_request WHERE application_id = ?1",
                        id.value())
                .toList();
        Map<CostCategory, Money> requested = new EnumMap<>(CostCategory.class);
        for (Row row : rows) {
            requested.put(row.constant(0, CostCategory.class), Money.ofCents(row.whole(1)));
        }
        return requested;
    }

    public MilestonesView milestones(ApplicationId id) {
        return Row.select(
                        entityManager,
                        "SELECT COALESCE(b.display_name, a.created_by) AS begun_by, a.created_at,"
                                + " COALESCE(s.display_name, a.screened_by) AS screener, a.screened_at"
                                + " FROM application a LEFT JOIN access_user b ON b.user_name = a.created_by"
                                + " LEFT JOIN access_user s ON s.user_name = a.screened_by WHERE a.id = ?1",
                        id.value())
                .findFirst()
                .map(row -> new MilestonesView(row.text(0), row.instant(1), row.text(2), row.instant(3)))
                .orElseThrow();
    }

    public List<RevisionView> revisions(ApplicationId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT r.revision_no, COALESCE(u.display_name, r.submitted_by), r.submitted_at"
                                + " FROM application_revision r LEFT JOIN access_user u ON u.user_name = r.submitted_by"
                                + " WHERE r.application_id = ?1 ORDER BY r.revision_no",
                        id.value())
                .toList();
        return rows.stream()
                .map(row -> new RevisionView((int) row.whole(0), row.text(1), row.instant(2)))
                .toList();
    }

    /** In the order in which they were asked. */
    public List<CorrectionView> corrections(ApplicationId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT c.id, COALESCE(u.display_name, c.asked_by), c.asked_at, c.answer_by_on,"
                                + " c.answered_at, f.field, f.why, f.note FROM application_correction c"
                                + " JOIN application_correction_field f ON f.correction_id = c.id"
                                + " LEFT JOIN access_user u ON u.user_name = c.asked_by"
                                + " WHERE c.application_id = ?1 ORDER BY c.asked_at, c.id, f.field",
                        id.value())
                .toList();
        Map<Long, List<Row>> byCorrection = new LinkedHashMap<>();
        for (Row row : rows) {
            byCorrection.computeIfAbsent(row.whole(0), key -> new ArrayList<>()).add(row);
        }
        return byCorrection.values().stream().map(FileRows::correction).toList();
    }

    public List<OutcomeView> outcomes(ApplicationId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT session_number, outcome, letter, released_at FROM application_outcome"
                                + " WHERE application_id = ?1 ORDER BY released_at",
                        id.value())
                .toList();
        return rows.stream()
                .map(row -> new OutcomeView(
                        row.text(0), row.constant(1, ApplicationStatus.class), row.text(2), row.instant(3)))
                .toList();
    }

    public void addOutcome(ApplicationId id, OutcomeView outcome, String userName) {
        Row.change(
                entityManager,
                "INSERT INTO application_outcome (application_id, session_number, outcome, letter,"
                        + " released_by, released_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                id.value(),
                outcome.sessionNumber(),
                outcome.outcome().name(),
                outcome.letter(),
                userName,
                outcome.releasedAt());
    }

    private static CorrectionView correction(List<Row> rows) {
        Row first = rows.get(0);
        List<AskCorrection.Field> fields = rows.stream()
                .map(row -> new AskCorrection.Field(row.text(5), row.constant(6, CorrectionReason.class), row.text(7)))
                .toList();
        return new CorrectionView(first.text(1), first.instant(2), first.day(3), first.instant(4), fields);
    }

    private static CampaignView campaign(Row row, Instant now) {
        Instant opensAt = row.instant(3);
        Instant closesAt = row.instant(4);
        return new CampaignView(
                new CampaignId(row.whole(0)),
                row.text(1),
                row.text(2),
                opensAt,
                closesAt,
                row.day(5),
                row.day(6),
                new GridId(row.whole(7)),
                (int) row.whole(8),
                Campaign.stateAt(row.text(9), opensAt, closesAt, now),
                (int) row.whole(10),
                (int) row.whole(11),
                row.whole(12));
    }
}
