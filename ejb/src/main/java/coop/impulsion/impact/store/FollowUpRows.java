package coop.impulsion.impact.store;

import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.impact.Contract;
import coop.impulsion.impact.DueMeasure;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.IndicatorView;
import coop.impulsion.impact.NewestMoment;
import coop.impulsion.impact.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of follow-up: one query for each list. */
@ApplicationScoped
public class FollowUpRows {

    /** After so many days without a measure a new one is due. */
    private static final int RHYTHM_DAYS = 91;

    private static final String EVENT =
            "e.id, e.happened_on, e.title, e.words, e.is_published, e.answered_by, e.picture_id,"
                    + " e.picture_alternative, e.picture_caption, e.version";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FundClock clock;

    public List<IndicatorView> indicators(FundId fund) {
        return rows(
                        "SELECT i.code, i.label, i.unit, i.is_flow, i.is_active,"
                                + " (SELECT COUNT(DISTINCT u.project_id) FROM (SELECT project_id, indicator_id FROM impact_target"
                                + " UNION SELECT project_id, indicator_id FROM impact_measure) u WHERE u.indicator_id = i.id)"
                                + " FROM impact_indicator i WHERE i.fund_id = ?1 ORDER BY i.is_active DESC, i.label",
                        fund.value())
                .map(row -> new IndicatorView(
                        row.text(0), row.text(1), row.text(2), row.is(3), row.is(4), (int) row.whole(5)))
                .toList();
    }

    /**
     * Of projects that are being tested or go on, as long as the fund asks for the indicator.
     *
     * @param carrierId user whose projects alone count, or null for all
     */
    public List<DueMeasure> due(FundId fund, Long carrierId) {
        LocalDate today = clock.today();
        return rows(
                        "SELECT p.number, p.name, i.code, i.label, MAX(m.measured_on) FROM impact_target t"
                                + " JOIN impact_indicator i ON i.id = t.indicator_id AND i.is_active"
                                + " JOIN project p ON p.id = t.project_id AND p.status IN ('TESTING', 'ESTABLISHED')"
                                + " LEFT JOIN impact_measure m ON m.project_id = p.id AND m.indicator_id = i.id"
                                + " AND NOT m.is_superseded WHERE p.fund_id = ?1"
                                + " AND (CAST(?2 AS BIGINT) IS NULL OR p.carrier_id = CAST(?2 AS BIGINT))"
                                + " GROUP BY p.number, p.name, i.code, i.label"
                                + " HAVING MAX(m.measured_on) IS NULL OR MAX(m.measured_on) <= ?3 ORDER BY 1, 4",
                        fund.value(),
                        carrierId,
                        today.minusDays(RHYTHM_DAYS))
                .map(row -> new DueMeasure(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.day(4),
                        row.has(4) ? row.day(4).plusDays(RHYTHM_DAYS) : null))
                .sorted(Comparator.comparing(DueMeasure::dueOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    public List<FollowUpView.Event> events(long projectId) {
        return rows(
                        "SELECT " + EVENT + " FROM impact_event e WHERE e.project_id = ?1"
                                + " ORDER BY e.happened_on DESC, e.id DESC",
                        projectId)
                .map(FollowUpRows::event)
                .toList();
    }

    /** Of projects that are shown to everybody: the newest published moment, and the newest with a picture. */
    public List<NewestMoment> newestPublished() {
        return rows("SELECT " + EVENT
                        + ", n.project_id, n.with_picture FROM impact_event e JOIN (SELECT e.id, e.project_id,"
                        + " (e.picture_id IS NOT NULL) AS with_picture, ROW_NUMBER() OVER (PARTITION BY e.project_id,"
                        + " (e.picture_id IS NOT NULL) ORDER BY e.happened_on DESC, e.id DESC) AS place"
                        + " FROM impact_event e JOIN project p ON p.id = e.project_id AND p.is_shown WHERE e.is_published) n"
                        + " ON n.id = e.id AND n.place = 1 ORDER BY e.happened_on DESC, e.id DESC")
                .map(row -> new NewestMoment(row.whole(10), row.is(11), event(row)))
                .toList();
    }

    private static FollowUpView.Event event(Row row) {
        return new FollowUpView.Event(
                row.whole(0),
                row.day(1),
                row.text(2),
                row.text(3),
                row.is(4),
                row.has(5),
                row.has(6) ? new FollowUpView.Picture(row.whole(6), row.text(7), row.text(8)) : null,
                row.whole(9));
    }

    /** Null if none is described. */
    public FollowUpView.FirstPostView firstPost(long projectId) {
        return rows(
                        "SELECT title, contract, fte_hundredths, started_on, ended_on, months_worked_hundredths, version"
                                + " FROM impact_first_post WHERE project_id = ?1",
                        projectId)
                .findFirst()
                .map(row -> new FollowUpView.FirstPostView(
                        row.text(0),
                        row.constant(1, Contract.class),
                        decimal(row, 2),
                        row.day(3),
                        row.day(4),
                        decimal(row, 5),
                        row.whole(6)))
                .orElse(null);
    }

    public List<FollowUpView.VerdictView> verdicts(long projectId) {
        return rows(
                        "SELECT verdict, given_on, reasons, learning FROM impact_verdict"
                                + " WHERE project_id = ?1 ORDER BY given_on DESC, id DESC",
                        projectId)
                .map(row -> new FollowUpView.VerdictView(
                        row.constant(0, Verdict.class), row.day(1), row.text(2), row.text(3)))
                .toList();
    }

    /** Those that the project aims at something in, or has measured. */
    public List<FollowUpView.Progress> indicators(long projectId) {
        Map<Long, List<FollowUpView.MeasureView>> measures = rows(
                        "SELECT m.indicator_id, m.measured_on, m.value_hundredths, m.note,"
                                + " COALESCE(u.display_name, m.recorded_by) FROM impact_measure m"
                                + " LEFT JOIN access_user u ON u.user_name = m.recorded_by"
                                + " WHERE m.project_id = ?1 AND NOT m.is_superseded ORDER BY m.measured_on, m.id",
                        projectId)
                .collect(Collectors.groupingBy(
                        row -> row.whole(0),
                        Collectors.mapping(
                                row -> new FollowUpView.MeasureView(
                                        row.day(1), decimal(row, 2), row.text(3), row.text(4)),
                                Collectors.toList())));
        return rows(
                        "SELECT i.id, i.code, i.label, i.unit, i.is_flow, i.is_active, t.baseline_hundredths,"
                                + " t.target_hundredths, t.version FROM impact_indicator i"
                                + " LEFT JOIN impact_target t ON t.indicator_id = i.id AND t.project_id = ?1"
                                + " WHERE t.project_id IS NOT NULL OR EXISTS (SELECT 1 FROM impact_measure m"
                                + " WHERE m.indicator_id = i.id AND m.project_id = ?1) ORDER BY i.label",
                        projectId)
                .map(row -> new FollowUpView.Progress(
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.is(4),
                        row.is(5),
                        decimal(row, 6),
                        decimal(row, 7),
                        row.wholeOrNull(8),
                        measures.getOrDefault(row.whole(0), List.of())))
                .toList();
    }

    /** Values are kept as whole hundredths; null stays null. */
    private static BigDecimal decimal(Row row, int column) {
        return row.has(column) ? BigDecimal.valueOf(row.whole(column), 2) : null;
    }

    private Stream<Row> rows(String sql, Object... parameters) {
        return Row.select(entityManager, sql, parameters);
    }
}
