package coop.impulsion.project.store;

import coop.impulsion.access.WaitingCard;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectEvent;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.ProjectTerritory;
import coop.impulsion.project.ProjectView;
import coop.impulsion.project.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads of the registry: one query for each list, straight into records. */
@ApplicationScoped
public class ProjectRows {

    private static final String SELECT = "SELECT p.id, p.number, p.name, p.summary, p.organisation, p.siren,"
            + " p.commune_code, c.name AS commune, e.siren AS epci, e.name AS epci_name, p.sector, p.origin_scheme,"
            + " p.legal_form, p.status, p.status_reason, p.carrier_id, u.display_name, u.user_name, p.is_shown, p.version"
            + " FROM project p JOIN territory_commune c ON c.insee_code = p.commune_code"
            + " LEFT JOIN territory_epci e ON e.siren = c.epci_siren"
            + " LEFT JOIN access_user u ON u.id = p.carrier_id"
            + " WHERE p.fund_id = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR p.carrier_id = CAST(?2 AS BIGINT))";

    @PersistenceContext
    private EntityManager entityManager;

    /** @param ownerId user whose projects alone are read, or null for all */
    public List<ProjectView> list(FundId fund, ProjectFilter filter, Long ownerId) {
        // Native: one row for each project with its commune and carrier, where JPQL would load aggregates.
        List<Row> rows = Row.select(
                        entityManager,
                        SELECT + " AND (CAST(?3 AS VARCHAR) IS NULL OR LOWER(p.name) LIKE CAST(?3 AS VARCHAR) OR"
                                + " LOWER(p.number) LIKE CAST(?3 AS VARCHAR) OR LOWER(p.organisation) LIKE CAST(?3 AS"
                                + " VARCHAR)) AND (CAST(?4 AS VARCHAR) IS NULL OR p.status = CAST(?4 AS VARCHAR)) AND"
                                + " (CAST(?5 AS VARCHAR) IS NULL OR p.sector = CAST(?5 AS VARCHAR)) AND"
                                + " (CAST(?6 AS VARCHAR) IS NULL OR p.origin_scheme = CAST(?6 AS VARCHAR)) AND"
                                + " (CAST(?7 AS VARCHAR) IS NULL OR p.commune_code = CAST(?7 AS VARCHAR)"
                                + " OR c.epci_siren = CAST(?7 AS VARCHAR)) ORDER BY p.number",
                        fund.value(),
                        ownerId,
                        pattern(filter.text()),
                        filter.status(),
                        filter.sector(),
                        filter.originScheme(),
                        filter.territory())
                .toList();
        return rows.stream().map(row -> view(row)).toList();
    }

    public Optional<ProjectView> byNumber(FundId fund, String number, Long ownerId) {
        return one(SELECT + " AND p.number = ?3", fund, ownerId, number);
    }

    public Optional<ProjectView> byId(FundId fund, ProjectId id, Long ownerId) {
        return one(SELECT + " AND p.id = ?3", fund, ownerId, id.value());
    }

    public List<ProjectActor> actorsOf(ProjectId id) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT name, role FROM project_actor WHERE project_id = ?1 ORDER BY name, role",
                        id.value())
                .toList();
        Map<String, EnumSet<ActorRole>> byName = new LinkedHashMap<>();
        for (Row row : rows) {
            byName.computeIfAbsent(row.text(0), name -> EnumSet.noneOf(ActorRole.class))
                    .add(row.constant(1, ActorRole.class));
        }
        List<ProjectActor> actors = new ArrayList<>();
        byName.forEach((name, roles) -> actors.add(new ProjectActor(name, roles)));
        return actors;
    }

    /** @param ownerId user whose projects alone count, or null for all */
    public List<ProjectTerritory> territories(FundId fund, Long ownerId) {
        return Row.select(
                        entityManager,
                        "SELECT e.siren, e.name, COUNT(*) FROM project p"
                                + " JOIN territory_commune c ON c.insee_code = p.commune_code"
                                + " JOIN territory_epci e ON e.siren = c.epci_siren WHERE p.fund_id = ?1"
                                + " AND (CAST(?2 AS BIGINT) IS NULL OR p.carrier_id = CAST(?2 AS BIGINT))"
                                + " GROUP BY e.siren, e.name ORDER BY e.name",
                        fund.value(),
                        ownerId)
                .map(row -> new ProjectTerritory(row.text(0), row.text(1), (int) row.whole(2)))
                .toList();
    }

    public List<ProjectEvent> history(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT a.at, a.act, a.detail, COALESCE(u.display_name, a.user_name) FROM access_audit a"
                                + " LEFT JOIN access_user u ON u.user_name = a.user_name"
                                + " WHERE a.fund_id = ?1 AND a.subject = ?2 AND NOT a.is_refusal ORDER BY a.at DESC, a.id DESC",
                        fund.value(),
                        number)
                .map(row -> new ProjectEvent(row.instant(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    public Map<String, String> carriers(FundId fund) {
        Map<String, String> carriers = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT u.user_name, u.display_name FROM access_user u JOIN access_role r ON r.user_id = u.id"
                                + " WHERE r.fund_id = ?1 AND r.role = 'CARRIER' AND u.is_active ORDER BY u.display_name",
                        fund.value())
                .forEach(row -> carriers.put(row.text(0), row.text(1)));
        return carriers;
    }

    /** Projects of a carrier that are being tested or go on, and whose showing was never answered. */
    public Optional<WaitingCard> showingToAnswer(FundId fund, long carrierId) {
        Row row = Row.select(
                        entityManager,
                        "SELECT COUNT(*), MIN(number) FROM project WHERE fund_id = ?1 AND carrier_id = ?2"
                                + " AND is_shown IS NULL AND status IN ('TESTING', 'ESTABLISHED')",
                        fund.value(),
                        carrierId)
                .findFirst()
                .orElseThrow();
        if (row.whole(0) == 0) {
            return Optional.empty();
        }
        String link = row.whole(0) == 1 ? "/project/item.xhtml?number=" + row.text(1) : "/project/mine.xhtml";
        return Optional.of(new WaitingCard("project.waiting.SHOWING", row.whole(0), null, link));
    }

    public boolean isCommune(String inseeCode) {
        return !Row.select(entityManager, "SELECT 1 FROM territory_commune WHERE insee_code = ?1", inseeCode)
                .toList()
                .isEmpty();
    }

    public Optional<Long> userId(String userName) {
        List<Row> ids = Row.select(
                        entityManager, "SELECT id FROM access_user WHERE user_name = ?1 AND is_active", userName)
                .toList();
        return ids.stream().findFirst().map(id -> id.whole(0));
    }

    private Optional<ProjectView> one(String sql, FundId fund, Long ownerId, Object key) {
        List<Row> rows =
                Row.select(entityManager, sql, fund.value(), ownerId, key).toList();
        return rows.stream().findFirst().map(row -> view(row));
    }

    /** Any case; what a person types is text, so the pattern's own signs lose their meaning. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ProjectView view(Row row) {
        return new ProjectView(
                new ProjectId(row.whole(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.constant(10, Sector.class),
                row.constant(11, OriginScheme.class),
                row.constant(12, LegalForm.class),
                row.constant(13, ProjectStatus.class),
                row.text(14),
                row.wholeOrNull(15),
                row.text(16),
                row.text(17),
                row.has(18) ? row.is(18) : null,
                row.whole(19));
    }
}
