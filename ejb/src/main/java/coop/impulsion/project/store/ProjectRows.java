package coop.impulsion.project.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.project.ActorRole;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectActor;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectStatus;
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
            + " p.legal_form, p.status, p.status_reason, p.carrier_id, u.display_name, p.version"
            + " FROM project p JOIN territory_commune c ON c.insee_code = p.commune_code"
            + " LEFT JOIN territory_epci e ON e.siren = c.epci_siren"
            + " LEFT JOIN access_user u ON u.id = p.carrier_id"
            + " WHERE p.fund_id = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR p.carrier_id = CAST(?2 AS BIGINT))";

    @PersistenceContext
    private EntityManager entityManager;

    /** @param ownerId user whose projects alone are read, or null for all */
    public List<ProjectView> list(FundId fund, ProjectFilter filter, Long ownerId) {
        // Native: one row for each project with its commune and carrier, where JPQL would load aggregates.
        List<?> rows = entityManager
                .createNativeQuery(SELECT + " AND (CAST(?3 AS VARCHAR) IS NULL OR LOWER(p.name) LIKE CAST(?3 AS VARCHAR)"
                        + " OR LOWER(p.number) LIKE CAST(?3 AS VARCHAR) OR LOWER(p.organisation) LIKE CAST(?3 AS VARCHAR))"
                        + " AND (CAST(?4 AS VARCHAR) IS NULL OR p.status = CAST(?4 AS VARCHAR))"
                        + " AND (CAST(?5 AS VARCHAR) IS NULL OR p.sector = CAST(?5 AS VARCHAR)) ORDER BY p.number")
                .setParameter(1, fund.value())
                .setParameter(2, ownerId)
                .setParameter(3, pattern(filter.text()))
                .setParameter(4, filter.status() == null ? null : filter.status().name())
                .setParameter(5, filter.sector() == null ? null : filter.sector().name())
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    public Optional<ProjectView> byNumber(FundId fund, String number, Long ownerId) {
        return one(SELECT + " AND p.number = ?3", fund, ownerId, number);
    }

    public Optional<ProjectView> byId(FundId fund, ProjectId id, Long ownerId) {
        return one(SELECT + " AND p.id = ?3", fund, ownerId, id.value());
    }

    public List<ProjectActor> actorsOf(ProjectId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT name, role FROM project_actor WHERE project_id = ?1 ORDER BY name, role")
                .setParameter(1, id.value())
                .getResultList();
        Map<String, EnumSet<ActorRole>> byName = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byName.computeIfAbsent((String) columns[0], name -> EnumSet.noneOf(ActorRole.class))
                    .add(ActorRole.valueOf((String) columns[1]));
        }
        List<ProjectActor> actors = new ArrayList<>();
        byName.forEach((name, roles) -> actors.add(new ProjectActor(name, roles)));
        return actors;
    }

    public boolean isCommune(String inseeCode) {
        return !entityManager
                .createNativeQuery("SELECT 1 FROM territory_commune WHERE insee_code = ?1")
                .setParameter(1, inseeCode)
                .getResultList()
                .isEmpty();
    }

    public Optional<Long> userId(String userName) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM access_user WHERE user_name = ?1 AND is_active")
                .setParameter(1, userName)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    private Optional<ProjectView> one(String sql, FundId fund, Long ownerId, Object key) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter(1, fund.value())
                .setParameter(2, ownerId)
                .setParameter(3, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** Any case; what a person types is text, so the pattern's own signs lose their meaning. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static ProjectView view(Object[] row) {
        return new ProjectView(
                new ProjectId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                Sector.valueOf((String) row[10]),
                row[11] == null ? null : OriginScheme.valueOf((String) row[11]),
                row[12] == null ? null : LegalForm.valueOf((String) row[12]),
                ProjectStatus.valueOf((String) row[13]),
                (String) row[14],
                row[15] == null ? null : ((Number) row[15]).longValue(),
                (String) row[16],
                ((Number) row[17]).longValue());
    }
}
