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
import coop.impulsion.basis.store.Row;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        String statuses =
                among.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));
        return Row.select(
                        entityManager,
                        SELECT + " AND (CAST(?3 AS VARCHAR) IS NULL OR LOWER(pn.words) LIKE CAST(?3 AS VARCHAR)"
                                + " OR LOWER(a.number) LIKE CAST(?3 AS VARCHAR)"
                                + " OR LOWER(o.words) LIKE CAST(?3 AS VARCHAR))"
                                + " AND (CAST(?4 AS VARCHAR) IS NULL OR a.status = CAST(?4 AS VARCHAR))"
                                + " AND (CAST(?5 AS BIGINT) IS NULL OR a.campaign_id = CAST(?5 AS BIGINT))"
                                + " AND a.status IN (" + statuses + ")"
                                + " ORDER BY CASE WHEN a.number IS NULL THEN 0 ELSE 1 END, a.number DESC, a.id DESC",
                        fund.value(),
                        ownerId,
                        pattern(filter.text()),
                        filter.status(),
                        filter.campaign() == null ? null : filter.campaign().value())
                .map(ApplicationRows::view)
                .toList();
    }

    public Optional<ApplicationView> byId(FundId fund, ApplicationId id) {
        return Row.select(entityManager, SELECT + " AND a.id = ?3", fund.value(), null, id.value())
                .findFirst()
                .map(ApplicationRows::view);
    }

    public Optional<ApplicationId> idOf(FundId fund, String number) {
        List<Row> ids = Row.select(
                        entityManager,
                        "SELECT id FROM application WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number)
                .toList();
        return ids.stream().findFirst().map(id -> new ApplicationId(id.whole(0)));
    }

    /** @throws IllegalArgumentException if there is no such grid */
    public GridView grid(GridId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT g.version_no, g.title, g.highest_score, g.adopted_at, g.version, c.code,"
                                + " c.place, c.title AS criterion, c.question, c.help, c.guidance, c.weight"
                                + " FROM application_grid g LEFT JOIN application_criterion c ON c.grid_id = g.id"
                                + " WHERE g.id = ?1 ORDER BY c.place, c.code",
                        id.value())
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no grid " + id);
        }
        Row first = rows.get(0);
        List<CriterionView> criteria = rows.stream()
                .filter(row -> row.has(5))
                .map(row -> new CriterionView(
                        row.text(5),
                        (int) row.whole(6),
                        row.text(7),
                        row.text(8),
                        row.text(9),
                        Criterion.guidanceLines(row.text(10)),
                        (int) row.whole(11)))
                .toList();
        return new GridView(
                id,
                (int) first.whole(0),
                first.text(1),
                (int) first.whole(2),
                first.instant(3),
                criteria,
                first.whole(4));
    }

    /** The fund's versions, the newest first, without their criteria. */
    public List<GridView> grids(FundId fund) {
        List<Row> ids = Row.select(
                        entityManager,
                        "SELECT id, version_no, title, highest_score, adopted_at, version"
                                + " FROM application_grid WHERE fund_id = ?1 ORDER BY version_no DESC",
                        fund.value())
                .toList();
        return ids.stream()
                .map(row -> new GridView(
                        new GridId(row.whole(0)),
                        (int) row.whole(1),
                        row.text(2),
                        (int) row.whole(3),
                        row.instant(4),
                        List.of(),
                        row.whole(5)))
                .toList();
    }

    public boolean isCommune(String inseeCode) {
        return commune(inseeCode)[0] != null;
    }

    /** Name of the commune and SIREN of its intercommunal body; nulls where there is none. */
    public String[] commune(String inseeCode) {
        return Row.select(
                        entityManager,
                        "SELECT name, epci_siren FROM territory_commune WHERE insee_code = ?1",
                        inseeCode)
                .findFirst()
                .map(row -> new String[] {row.text(0), row.text(1)})
                .orElseGet(() -> new String[2]);
    }

    /** The user with that sign-in, if they may carry a project in that fund. */
    public Optional<Long> carrierId(FundId fund, String userName) {
        return Row.select(
                        entityManager,
                        "SELECT u.id FROM access_user u JOIN access_role r ON r.user_id = u.id"
                                + " WHERE u.user_name = ?2 AND u.is_active AND r.fund_id = ?1 AND r.role = 'CARRIER'",
                        fund.value(),
                        userName)
                .findFirst()
                .map(row -> row.whole(0));
    }

    public String userName(long userId) {
        return Row.select(entityManager, "SELECT user_name FROM access_user WHERE id = ?1", userId)
                .findFirst()
                .orElseThrow()
                .text(0);
    }

    /** How pages name that user; the sign-in itself if it is unknown. */
    public String displayName(String userName) {
        return Row.select(entityManager, "SELECT display_name FROM access_user WHERE user_name = ?1", userName)
                .findFirst()
                .map(row -> row.text(0))
                .orElse(userName);
    }

    /** Sign-in and name of everybody who may carry a project in that fund, by name. */
    public List<String[]> carriers(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT u.user_name, u.display_name FROM access_user u JOIN access_role r"
                                + " ON r.user_id = u.id WHERE r.fund_id = ?1 AND r.role = 'CARRIER' AND u.is_active"
                                + " ORDER BY u.display_name",
                        fund.value())
                .map(row -> new String[] {row.text(0), row.text(1)})
                .toList();
    }

    /** Any case; what a person types is text, so the pattern's own signs lose their meaning. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ApplicationView view(Row row) {
        return new ApplicationView(
                new ApplicationId(row.whole(0)),
                row.text(1),
                new CampaignId(row.whole(2)),
                row.text(3),
                row.instant(4),
                row.day(5),
                row.day(6),
                new GridId(row.whole(7)),
                !row.has(8) ? null : new ProjectId(row.whole(8)),
                row.text(9),
                blankToNull(row.text(10)),
                blankToNull(row.text(11)),
                row.wholeOrNull(12),
                blankToNull(row.text(13)),
                row.text(14),
                row.text(15),
                sector(row.text(16)),
                Money.ofCents(row.whole(17)),
                row.constant(18, ApplicationStatus.class),
                row.instant(19),
                row.instant(20),
                (int) row.whole(21),
                row.text(22),
                row.whole(23));
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
}
