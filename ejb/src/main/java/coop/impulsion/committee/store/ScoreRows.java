package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.ReviewId;
import coop.impulsion.committee.ReviewTaskView;
import coop.impulsion.committee.ReviewerChoice;
import coop.impulsion.committee.ScoreView;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.model.ReviewLine;
import coop.impulsion.committee.model.ScoreTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of reviews and their scores. */
@ApplicationScoped
public class ScoreRows {

    private static final String REVIEWS = "SELECT r.application_id, r.id, r.member_id, u.display_name, d.conflict,"
            + " r.due_on, r.submitted_at, s.criterion, s.score, s.reason, s.saved_at, c.weight"
            + " FROM committee_review r JOIN application a ON a.id = r.application_id"
            + " JOIN committee_member m ON m.id = r.member_id JOIN access_user u ON u.id = m.user_id"
            + " LEFT JOIN committee_declaration d ON d.application_id = r.application_id AND d.member_id = r.member_id"
            + " LEFT JOIN committee_score s ON s.review_id = r.id"
            + " LEFT JOIN application_criterion c ON c.grid_id = a.grid_id AND c.code = s.criterion";
    private static final String ORDER = " ORDER BY r.application_id, u.display_name, r.id";

    @PersistenceContext
    private EntityManager entityManager;

    /** The reviews of an application, by reviewer. */
    public List<ReviewLine> of(ApplicationId id) {
        return tables(Row.select(entityManager, REVIEWS + " WHERE r.application_id = ?1" + ORDER, id.value()))
                .getOrDefault(id.value(), new Table(List.of(), Map.of()))
                .reviews();
    }

    /** How far the reviews of every application of the fund are. */
    public Map<Long, ScoreTable> progress(FundId fund) {
        return scoreTables(Row.select(entityManager, REVIEWS + " WHERE r.fund_id = ?1" + ORDER, fund.value()));
    }

    /** Averages of the items of a session, by application; those without a review missing. */
    public Map<Long, BigDecimal> averagesOfSession(SessionId id) {
        Map<Long, BigDecimal> averages = new HashMap<>();
        scoreTables(Row.select(
                        entityManager,
                        REVIEWS + " WHERE r.application_id IN (SELECT i.application_id FROM committee_item i"
                                + " WHERE i.session_id = ?1)" + ORDER,
                        id.value()))
                .forEach((application, table) -> {
                    if (table.average() != null) {
                        averages.put(application, table.average());
                    }
                });
        return averages;
    }

    /** Weights of the criteria of the application's grid. */
    public Map<String, Integer> weights(ApplicationId id) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT c.code, c.weight FROM application a JOIN application_criterion c"
                                + " ON c.grid_id = a.grid_id WHERE a.id = ?1 ORDER BY c.place, c.code",
                        id.value())
                .forEach(row -> weights.put(row.text(0), (int) row.whole(1)));
        return weights;
    }

    /** Top of the scale of the application's grid. */
    public int highestScore(ApplicationId id) {
        return Row.select(
                        entityManager,
                        "SELECT g.highest_score FROM application a JOIN application_grid g ON g.id = a.grid_id"
                                + " WHERE a.id = ?1",
                        id.value())
                .findFirst()
                .map(row -> (int) row.whole(0))
                .orElseThrow();
    }

    /** What that member has to review, the nearest day first; what is handed in last. */
    public List<ReviewTaskView> tasks(FundId fund, MemberId member) {
        return Row.select(
                        entityManager,
                        "SELECT a.id, a.number, p.name, r.due_on, d.conflict, (SELECT COUNT(*) FROM committee_score s"
                                + " WHERE s.review_id = r.id AND s.score IS NOT NULL AND s.reason <> '') AS scored,"
                                + " (SELECT COUNT(*) FROM application_criterion c WHERE c.grid_id = a.grid_id) AS"
                                + " criteria, r.submitted_at FROM committee_review r JOIN application a ON a.id ="
                                + " r.application_id JOIN project p ON p.id = a.project_id LEFT JOIN committee_declaration"
                                + " d ON d.application_id = a.id AND d.member_id = r.member_id WHERE r.fund_id = ?1 AND"
                                + " r.member_id = ?2 ORDER BY CASE WHEN r.submitted_at IS NULL THEN 0 ELSE 1 END,"
                                + " r.due_on, a.number",
                        fund.value(),
                        member.value())
                .map(row -> new ReviewTaskView(
                        new ApplicationId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        row.day(3),
                        row.constant(4, ConflictKind.class),
                        (int) row.whole(5),
                        (int) row.whole(6),
                        row.instant(7)))
                .toList();
    }

    /** Applications of which that user still owes a review: until then nobody else's is shown to them. */
    public Set<Long> owedBy(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT r.application_id FROM committee_review r JOIN committee_member m ON m.id = r.member_id"
                                + " WHERE r.fund_id = ?1 AND m.user_id = ?2 AND r.submitted_at IS NULL",
                        fund.value(),
                        userId)
                .map(row -> row.whole(0))
                .collect(Collectors.toSet());
    }

    /** Sitting members, those with the fewest open reviews first. */
    public List<ReviewerChoice> choices(FundId fund, ApplicationId application) {
        return Row.select(
                        entityManager,
                        "SELECT m.id, u.display_name, m.capacity, (SELECT COUNT(*) FROM committee_review r WHERE"
                                + " r.member_id = m.id AND r.submitted_at IS NULL) AS open_reviews, CASE WHEN EXISTS"
                                + " (SELECT 1 FROM committee_review r WHERE r.member_id = m.id AND r.application_id ="
                                + " ?2) THEN 1 ELSE 0 END AS assigned, d.conflict FROM committee_member m JOIN"
                                + " access_user u ON u.id = m.user_id LEFT JOIN committee_declaration d ON d.member_id"
                                + " = m.id AND d.application_id = ?2 WHERE m.fund_id = ?1 AND m.left_on IS NULL"
                                + " ORDER BY open_reviews, u.display_name",
                        fund.value(),
                        application.value())
                .map(row -> new ReviewerChoice(
                        new MemberId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        (int) row.whole(3),
                        row.whole(4) > 0,
                        row.constant(5, ConflictKind.class)))
                .toList();
    }

    private record Table(List<ReviewLine> reviews, Map<String, Integer> weights) {}

    private static Map<Long, ScoreTable> scoreTables(Stream<Row> rows) {
        Map<Long, ScoreTable> tables = new LinkedHashMap<>();
        tables(rows)
                .forEach((application, table) -> tables.put(
                        application, ScoreTable.of(new ApplicationId(application), table.reviews(), table.weights())));
        return tables;
    }

    private static Map<Long, Table> tables(Stream<Row> rows) {
        Map<Long, Table> tables = new LinkedHashMap<>();
        Map<Long, Map<String, ScoreView>> scores = new HashMap<>();
        rows.forEach(row -> {
            Table table =
                    tables.computeIfAbsent(row.whole(0), application -> new Table(new ArrayList<>(), new HashMap<>()));
            Map<String, ScoreView> written = scores.get(row.whole(1));
            if (written == null) {
                written = new HashMap<>();
                scores.put(row.whole(1), written);
                table.reviews()
                        .add(new ReviewLine(
                                new ReviewId(row.whole(1)),
                                new MemberId(row.whole(2)),
                                row.text(3),
                                row.constant(4, ConflictKind.class),
                                row.day(5),
                                row.instant(6),
                                written));
            }
            if (row.has(7)) {
                Integer score = row.has(8) ? Integer.valueOf((int) row.whole(8)) : null;
                written.put(row.text(7), new ScoreView(row.text(7), score, row.text(9), row.instant(10)));
                if (row.has(11)) {
                    table.weights().put(row.text(7), (int) row.whole(11));
                }
            }
        });
        return tables;
    }
}
