package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is known of a project's experiment, in a fixed number of queries whatever its length. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FollowUps {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    /** The indicators that can be measured, by code. */
    public Map<String, String> indicatorLabels(FundId fund) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT code, label FROM impact_indicator WHERE fund_id = ?1 AND is_active ORDER BY label", fund.value())) {
            labels.put((String) row[0], (String) row[1]);
        }
        return labels;
    }

    /** @throws AccessRefused if the acting user may not see it: contributors read it in their statements, as published */
    public FollowUpView of(FundId fund, String projectNumber) {
        actors.require(
                fund, Role.MANAGER, Role.CARRIER, Role.MEMBER, Role.CHAIR, Role.ACCOUNTANT, Role.AUDITOR, Role.ADMINISTRATOR);
        List<Object[]> project = rows(
                "SELECT id, name, carrier_id FROM project WHERE fund_id = ?1 AND number = ?2", fund.value(), projectNumber);
        if (project.isEmpty() || !isVisible(fund, project.get(0)[2])) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        long id = ((Number) project.get(0)[0]).longValue();
        return new FollowUpView(
                projectNumber,
                (String) project.get(0)[1],
                events(id),
                firstPost(id),
                indicators(id),
                verdicts(id));
    }

    /** A carrier who is nothing else in the fund sees their own project alone. */
    private boolean isVisible(FundId fund, Object carrierId) {
        boolean isCarrierOnly = actors.rolesIn(fund).stream().allMatch(role -> role == Role.CARRIER || role == Role.CONTRIBUTOR);
        return !isCarrierOnly
                || (carrierId != null && ((Number) carrierId).longValue() == actors.current().userId());
    }

    private List<FollowUpView.Event> events(long projectId) {
        return rows(
                        "SELECT id, happened_on, title, words, is_published FROM impact_event"
                                + " WHERE project_id = ?1 ORDER BY happened_on DESC, id DESC",
                        projectId)
                .stream()
                .map(row -> new FollowUpView.Event(
                        ((Number) row[0]).longValue(), day(row[1]), (String) row[2], (String) row[3], (Boolean) row[4]))
                .toList();
    }

    private FollowUpView.FirstPostView firstPost(long projectId) {
        return rows(
                        "SELECT title, contract, fte_hundredths, started_on, ended_on, months_worked_hundredths"
                                + " FROM impact_first_post WHERE project_id = ?1",
                        projectId)
                .stream()
                .findFirst()
                .map(row -> new FollowUpView.FirstPostView(
                        (String) row[0],
                        Contract.valueOf((String) row[1]),
                        Hundredths.toDecimal((Number) row[2]),
                        day(row[3]),
                        day(row[4]),
                        Hundredths.toDecimal((Number) row[5])))
                .orElse(null);
    }

    private List<FollowUpView.VerdictView> verdicts(long projectId) {
        return rows(
                        "SELECT verdict, given_on, reasons, learning FROM impact_verdict"
                                + " WHERE project_id = ?1 ORDER BY given_on DESC, id DESC",
                        projectId)
                .stream()
                .map(row -> new FollowUpView.VerdictView(
                        Verdict.valueOf((String) row[0]), day(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    private List<FollowUpView.Progress> indicators(long projectId) {
        Map<Long, List<FollowUpView.MeasureView>> measures = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT indicator_id, measured_on, value_hundredths, note FROM impact_measure"
                        + " WHERE project_id = ?1 AND NOT is_superseded ORDER BY measured_on, id",
                projectId)) {
            measures.computeIfAbsent(((Number) row[0]).longValue(), key -> new ArrayList<>())
                    .add(new FollowUpView.MeasureView(day(row[1]), Hundredths.toDecimal((Number) row[2]), (String) row[3]));
        }
        return rows(
                        "SELECT i.id, i.code, i.label, i.unit, i.is_flow, t.baseline_hundredths, t.target_hundredths"
                                + " FROM impact_indicator i LEFT JOIN impact_target t ON t.indicator_id = i.id AND t.project_id = ?1"
                                + " WHERE t.project_id IS NOT NULL OR EXISTS (SELECT 1 FROM impact_measure m"
                                + " WHERE m.indicator_id = i.id AND m.project_id = ?1) ORDER BY i.label",
                        projectId)
                .stream()
                .map(row -> progress(row, measures.getOrDefault(((Number) row[0]).longValue(), List.of())))
                .toList();
    }

    private static FollowUpView.Progress progress(Object[] row, List<FollowUpView.MeasureView> measures) {
        BigDecimal baseline = Hundredths.toDecimal((Number) row[5]);
        BigDecimal target = Hundredths.toDecimal((Number) row[6]);
        BigDecimal last = measures.isEmpty() ? null : measures.get(measures.size() - 1).value();
        return new FollowUpView.Progress(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                baseline,
                target,
                measures,
                percent(baseline, target, last));
    }

    /** Whole percent of the way gone, cut at 0 and 100, rounded down: 99.9 % is not there yet. */
    static Integer percent(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        if (baseline == null || target == null || value == null || baseline.compareTo(target) == 0) {
            return null;
        }
        BigInteger way = target.subtract(baseline).movePointRight(2).toBigInteger();
        BigInteger gone = value.subtract(baseline).movePointRight(2).toBigInteger();
        if (gone.signum() != way.signum()) {
            return 0;
        }
        return gone.multiply(BigInteger.valueOf(100)).divide(way).min(BigInteger.valueOf(100)).intValueExact();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql);
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
