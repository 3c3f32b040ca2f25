package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationFilter;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.GridId;
import coop.impulsion.application.GridView;
import coop.impulsion.application.model.Criterion;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads of applications: one query for each list, straight into records. */
@ApplicationScoped
public class ApplicationRows {

    // Native: the list needs four answers of each form, which are rows; JPQL would load every form.
    private static final String SELECT = "SELECT a.id, a.number, a.campaign_id, c.title, c.closes_at,"
            + " c.screening_expected_on, c.decision_expected_on, a.grid_id, a.project_id, p.number AS project_number,"
            + " pn.words AS project_name, o.words AS organisation, a.carrier_id,"
            + " COALESCE(u.display_name, ct.words) AS carrier_name, t.insee_code, t.name AS commune,"
            + " s.words AS sector, a.requested_cents, a.status, a.submitted_at,"
            + " (SELECT MAX(w.saved_at) FROM application_answer w WHERE w.application_id = a.id) AS saved_at,"
            + " a.revision_no, a.screening_reason, a.version"
            + " FROM application a JOIN application_campaign c ON c.id = a.campaign_id"
            + " LEFT JOIN project p ON p.id = a.project_id"
            + " LEFT JOIN access_user u ON u.id = a.carrier_id"
            + answer("pn", "identity.projectName")
            + answer("o", "identity.organisation")
            + answer("ct", "identity.contactName")
            + answer("m", "identity.commune")
            + answer("s", "identity.sector")
            + " LEFT JOIN territory_commune t ON t.insee_code = m.words"
            + " WHERE a.fund_id = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR a.carrier_id = CAST(?2 AS BIGINT))";

    @PersistenceContext
    private EntityManager entityManager;

    private static String answer(String alias, String field) {
        return " LEFT JOIN application_answer " + alias + " ON " + alias + ".application_id = a.id AND " + alias
                + ".field = '" + field + "'";
    }

    /**
     * @param ownerId user whose applications alone are read, or null for all
     * @param among statuses that alone are read
     */
    public List<ApplicationView> list(
            FundId fund, ApplicationFilter filter, Long ownerId, Collection<ApplicationStatus> among) {
        // The statuses are this enum's own names: no text of a request enters the query.
        String statuses = among.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));
        List<?> rows = narrowed(
                        SELECT + " AND (CAST(?3 AS VARCHAR) IS NULL OR LOWER(pn.words) LIKE CAST(?3 AS VARCHAR)"
                                + " OR LOWER(a.number) LIKE CAST(?3 AS VARCHAR)"
                                + " OR LOWER(o.words) LIKE CAST(?3 AS VARCHAR))"
                                + " AND (CAST(?4 AS VARCHAR) IS NULL OR a.status = CAST(?4 AS VARCHAR))"
                                + " AND (CAST(?5 AS BIGINT) IS NULL OR a.campaign_id = CAST(?5 AS BIGINT))"
                                + " AND a.status IN (" + statuses + ")"
                                + " ORDER BY CASE WHEN a.number IS NULL THEN 0 ELSE 1 END, a.number DESC, a.id DESC",
                        fund,
                        ownerId)
                .setParameter(3, pattern(filter.text()))
                .setParameter(4, filter.status() == null ? null : filter.status().name())
                .setParameter(5, filter.campaign() == null ? null : filter.campaign().value())
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    public Optional<ApplicationView> byId(FundId fund, ApplicationId id) {
        List<?> rows = narrowed(SELECT + " AND a.id = ?3", fund, null)
                .setParameter(3, id.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    public Optional<ApplicationId> idOf(FundId fund, String number) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM application WHERE fund_id = ?1 AND number = ?2")
                .setParameter(1, fund.value())
                .setParameter(2, number)
                .getResultList();
        return ids.stream().findFirst().map(id -> new ApplicationId(((Number) id).longValue()));
    }

    private Query narrowed(String sql, FundId fund, Long ownerId) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, fund.value())
                .setParameter(2, ownerId);
    }

    /** @throws IllegalArgumentException if there is no such grid */
    public GridView grid(GridId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT g.version_no, g.title, g.highest_score, g.adopted_at, g.version, c.code,"
                        + " c.place, c.title AS criterion, c.question, c.help, c.guidance, c.weight"
                        + " FROM application_grid g LEFT JOIN application_criterion c ON c.grid_id = g.id"
                        + " WHERE g.id = ?1 ORDER BY c.place, c.code")
                .setParameter(1, id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no grid " + id);
        }
        Object[] first = (Object[]) rows.get(0);
        List<CriterionView> criteria = rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> row[5] != null)
                .map(row -> new CriterionView(
                        (String) row[5],
                        ((Number) row[6]).intValue(),
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        Criterion.guidanceLines((String) row[10]),
                        ((Number) row[11]).intValue()))
                .toList();
        return new GridView(
                id,
                ((Number) first[0]).intValue(),
                (String) first[1],
                ((Number) first[2]).intValue(),
                instant(first[3]),
                criteria,
                ((Number) first[4]).longValue());
    }

    /** The fund's versions, the newest first, without their criteria. */
    public List<GridView> grids(FundId fund) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id, version_no, title, highest_score, adopted_at, version"
                        + " FROM application_grid WHERE fund_id = ?1 ORDER BY version_no DESC")
                .setParameter(1, fund.value())
                .getResultList();
        return ids.stream()
                .map(row -> (Object[]) row)
                .map(row -> new GridView(
                        new GridId(((Number) row[0]).longValue()),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        instant(row[4]),
                        List.of(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    public boolean isCommune(String inseeCode) {
        return commune(inseeCode)[0] != null;
    }

    /** Name of the commune and SIREN of its intercommunal body; nulls where there is none. */
    public String[] commune(String inseeCode) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT name, epci_siren FROM territory_commune WHERE insee_code = ?1")
                .setParameter(1, inseeCode)
                .getResultList();
        return rows.isEmpty()
                ? new String[2]
                : Arrays.copyOf((Object[]) rows.get(0), 2, String[].class);
    }

    /** The user with that sign-in, if they may carry a project in that fund. */
    public Optional<Long> carrierId(FundId fund, String userName) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT u.id FROM access_user u JOIN access_role r ON r.user_id = u.id"
                        + " WHERE u.user_name = ?2 AND u.is_active AND r.fund_id = ?1 AND r.role = 'CARRIER'")
                .setParameter(1, fund.value())
                .setParameter(2, userName)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public String userName(long userId) {
        return (String) entityManager
                .createNativeQuery("SELECT user_name FROM access_user WHERE id = ?1")
                .setParameter(1, userId)
                .getSingleResult();
    }

    /** How pages name that user; the sign-in itself if it is unknown. */
    public String displayName(String userName) {
        List<?> names = entityManager
                .createNativeQuery("SELECT display_name FROM access_user WHERE user_name = ?1")
                .setParameter(1, userName)
                .getResultList();
        return names.isEmpty() ? userName : (String) names.get(0);
    }

    /** Sign-in and name of everybody who may carry a project in that fund, by name. */
    public List<String[]> carriers(FundId fund) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT u.user_name, u.display_name FROM access_user u JOIN access_role r"
                        + " ON r.user_id = u.id WHERE r.fund_id = ?1 AND r.role = 'CARRIER' AND u.is_active"
                        + " ORDER BY u.display_name")
                .setParameter(1, fund.value())
                .getResultList();
        List<String[]> carriers = new ArrayList<>();
        rows.forEach(row -> carriers.add(Arrays.copyOf((Object[]) row, 2, String[].class)));
        return carriers;
    }

    /** Any case; what a person types is text, so the pattern's own signs lose their meaning. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ApplicationView view(Object[] row) {
        return new ApplicationView(
                new ApplicationId(((Number) row[0]).longValue()),
                (String) row[1],
                new CampaignId(((Number) row[2]).longValue()),
                (String) row[3],
                instant(row[4]),
                ((Date) row[5]).toLocalDate(),
                ((Date) row[6]).toLocalDate(),
                new GridId(((Number) row[7]).longValue()),
                row[8] == null ? null : new ProjectId(((Number) row[8]).longValue()),
                (String) row[9],
                blankToNull(row[10]),
                blankToNull(row[11]),
                row[12] == null ? null : ((Number) row[12]).longValue(),
                blankToNull(row[13]),
                (String) row[14],
                (String) row[15],
                sector((String) row[16]),
                Money.ofCents(((Number) row[17]).longValue()),
                ApplicationStatus.valueOf((String) row[18]),
                instant(row[19]),
                instant(row[20]),
                ((Number) row[21]).intValue(),
                (String) row[22],
                ((Number) row[23]).longValue());
    }

    private static String blankToNull(Object words) {
        return words == null || ((String) words).isBlank() ? null : (String) words;
    }

    private static Sector sector(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Instant instant(Object timestamp) {
        return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
    }
}
