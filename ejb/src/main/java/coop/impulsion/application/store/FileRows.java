package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignView;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.application.CorrectionView;
import coop.impulsion.application.GridId;
import coop.impulsion.application.OutcomeView;
import coop.impulsion.application.RevisionView;
import coop.impulsion.application.model.Campaign;
import coop.impulsion.basis.FundId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
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
        List<?> rows = entityManager
                .createNativeQuery("SELECT c.id, c.title, c.summary, c.opens_at, c.closes_at, c.screening_expected_on,"
                        + " c.decision_expected_on, c.grid_id, g.version_no, c.status,"
                        + " (SELECT COUNT(*) FROM application a WHERE a.campaign_id = c.id AND a.status = 'DRAFT') AS drafts,"
                        + " (SELECT COUNT(*) FROM application a WHERE a.campaign_id = c.id AND a.revision_no > 0"
                        + " AND a.status <> 'WITHDRAWN') AS handed_in, c.version"
                        + " FROM application_campaign c JOIN application_grid g ON g.id = c.grid_id"
                        + " WHERE c.fund_id = ?1 AND (CAST(?2 AS BOOLEAN) OR c.status <> 'DRAFT')"
                        + " ORDER BY c.opens_at DESC, c.id DESC")
                .setParameter(1, fund.value())
                .setParameter(2, withDrafts)
                .getResultList();
        return rows.stream().map(row -> campaign((Object[]) row, now)).toList();
    }

    public Map<CostCategory, Money> requested(ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT cost_category, cents FROM application_request WHERE application_id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        Map<CostCategory, Money> requested = new EnumMap<>(CostCategory.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            requested.put(
                    CostCategory.valueOf((String) columns[0]), Money.ofCents(((Number) columns[1]).longValue()));
        }
        return requested;
    }

    public List<RevisionView> revisions(ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT r.revision_no, COALESCE(u.display_name, r.submitted_by), r.submitted_at"
                        + " FROM application_revision r LEFT JOIN access_user u ON u.user_name = r.submitted_by"
                        + " WHERE r.application_id = ?1 ORDER BY r.revision_no")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new RevisionView(
                        ((Number) row[0]).intValue(), (String) row[1], ((Timestamp) row[2]).toInstant()))
                .toList();
    }

    /** In the order in which they were asked. */
    public List<CorrectionView> corrections(ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT c.id, COALESCE(u.display_name, c.asked_by), c.asked_at, c.answer_by_on,"
                        + " c.answered_at, f.field, f.why, f.note FROM application_correction c"
                        + " JOIN application_correction_field f ON f.correction_id = c.id"
                        + " LEFT JOIN access_user u ON u.user_name = c.asked_by"
                        + " WHERE c.application_id = ?1 ORDER BY c.asked_at, c.id, f.field")
                .setParameter(1, id.value())
                .getResultList();
        Map<Long, List<Object[]>> byCorrection = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byCorrection
                    .computeIfAbsent(((Number) columns[0]).longValue(), key -> new ArrayList<>())
                    .add(columns);
        }
        return byCorrection.values().stream().map(FileRows::correction).toList();
    }

    public List<OutcomeView> outcomes(ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT session_number, outcome, letter, released_at FROM application_outcome"
                        + " WHERE application_id = ?1 ORDER BY released_at")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new OutcomeView(
                        (String) row[0],
                        ApplicationStatus.valueOf((String) row[1]),
                        (String) row[2],
                        ((Timestamp) row[3]).toInstant()))
                .toList();
    }

    public void addOutcome(ApplicationId id, OutcomeView outcome, String userName) {
        entityManager
                .createNativeQuery("INSERT INTO application_outcome (application_id, session_number, outcome, letter,"
                        + " released_by, released_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id.value())
                .setParameter(2, outcome.sessionNumber())
                .setParameter(3, outcome.outcome().name())
                .setParameter(4, outcome.letter())
                .setParameter(5, userName)
                .setParameter(6, Timestamp.from(outcome.releasedAt()))
                .executeUpdate();
    }

    private static CorrectionView correction(List<Object[]> rows) {
        Object[] first = rows.get(0);
        List<AskCorrection.Field> fields = rows.stream()
                .map(row -> new AskCorrection.Field(
                        (String) row[5], CorrectionReason.valueOf((String) row[6]), (String) row[7]))
                .toList();
        return new CorrectionView(
                (String) first[1],
                ((Timestamp) first[2]).toInstant(),
                ((Date) first[3]).toLocalDate(),
                first[4] == null ? null : ((Timestamp) first[4]).toInstant(),
                fields);
    }

    private static CampaignView campaign(Object[] row, Instant now) {
        Instant opensAt = ((Timestamp) row[3]).toInstant();
        Instant closesAt = ((Timestamp) row[4]).toInstant();
        return new CampaignView(
                new CampaignId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                opensAt,
                closesAt,
                ((Date) row[5]).toLocalDate(),
                ((Date) row[6]).toLocalDate(),
                new GridId(((Number) row[7]).longValue()),
                ((Number) row[8]).intValue(),
                Campaign.stateAt((String) row[9], opensAt, closesAt, now),
                ((Number) row[10]).intValue(),
                ((Number) row[11]).intValue(),
                ((Number) row[12]).longValue());
    }
}
