package coop.impulsion.award.store;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardFilter;
import coop.impulsion.award.AwardId;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.AwardView;
import coop.impulsion.award.ConditionId;
import coop.impulsion.award.ConditionLine;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.ReturnKind;
import coop.impulsion.award.ReturnStatus;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of awards: one query for each list, straight into records. */
@ApplicationScoped
public class AwardRows {

    private static final String SELECT =
            "SELECT a.id, a.number, a.project_id, p.number AS project_number, p.name, a.kind,"
                    + " a.status, a.decided_on, a.decision_ref, a.signed_on, a.ended_on,"
                    + " (SELECT CAST(SUM(l.amount_cents) AS BIGINT) FROM award_line l WHERE l.award_id = a.id) AS awarded,"
                    + " CASE WHEN a.status = 'LAPSED'"
                    + " THEN (SELECT CAST(SUM(l.amount_cents) AS BIGINT) FROM award_line l WHERE l.award_id = a.id)"
                    + " ELSE (SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) FROM award_instalment i"
                    + " JOIN award_instalment_line l ON l.instalment_id = i.id"
                    + " WHERE i.award_id = a.id AND i.status = 'CANCELLED') END AS cancelled, s.drawn, s.returned"
                    + " FROM award a JOIN project p ON p.id = a.project_id"
                    + " JOIN (SELECT award_id, CAST(SUM(drawn_cents) AS BIGINT) AS drawn, CAST(SUM(returned_cents) AS BIGINT) AS returned"
                    + " FROM award_share GROUP BY award_id) s ON s.award_id = a.id"
                    + " WHERE a.fund_id = ?1 AND (CAST(?2 AS BIGINT) IS NULL OR p.carrier_id = CAST(?2 AS BIGINT))";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private InstalmentRows instalmentRows;

    /** @param ownerId user whose projects' awards alone are read, or null for all */
    public List<AwardView> list(FundId fund, AwardFilter filter, Long ownerId) {
        return views(Row.select(
                entityManager,
                SELECT + " AND (CAST(?3 AS VARCHAR) IS NULL OR a.status = CAST(?3 AS VARCHAR))"
                        + " AND (CAST(?4 AS VARCHAR) IS NULL OR LOWER(p.name) LIKE CAST(?4 AS VARCHAR)"
                        + " OR LOWER(a.number) LIKE CAST(?4 AS VARCHAR) OR LOWER(p.number) LIKE CAST(?4 AS VARCHAR))"
                        + " ORDER BY a.decided_on DESC, a.number DESC",
                fund.value(),
                ownerId,
                filter.status(),
                pattern(filter.text())));
    }

    public List<AwardView> ofProject(FundId fund, long projectId, Long ownerId) {
        return views(Row.select(
                entityManager,
                SELECT + " AND a.project_id = ?3 ORDER BY a.decided_on DESC, a.number DESC",
                fund.value(),
                ownerId,
                projectId));
    }

    public Optional<AwardView> byNumber(FundId fund, String number, Long ownerId) {
        return views(Row.select(
                        entityManager, SELECT + " AND a.number = CAST(?3 AS VARCHAR)", fund.value(), ownerId, number))
                .stream()
                .findFirst();
    }

    public boolean isCarriedBy(AwardId award, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT 1 FROM award a JOIN project p ON p.id = a.project_id WHERE a.id = ?1 AND p.carrier_id = ?2",
                        award.value(),
                        userId)
                .findFirst()
                .isPresent();
    }

    public AwardDetail detail(AwardView award) {
        return details(List.of(award), AwardScope.one(award.id())).get(0);
    }

    /** Those of one carrier's projects, the newest first, with the same number of queries whatever their number. */
    public List<AwardDetail> detailsOfCarrier(FundId fund, long carrierId) {
        return details(list(fund, AwardFilter.ALL, carrierId), AwardScope.ofCarrier(fund, carrierId));
    }

    private List<AwardDetail> details(List<AwardView> awards, AwardScope scope) {
        Map<Long, List<AwardDetail.Line>> lines = lines(scope);
        Map<Long, List<AwardDetail.ReturnView>> returns = returns(scope);
        Map<Long, List<InstalmentView>> instalments = instalmentRows.in(scope);
        Map<Long, Row> rows = Row.select(
                        entityManager,
                        "SELECT a.id, a.decision_conditions, a.end_reason, v.version_no, g.number, g.document_id,"
                                + " g.signed_document_id, a.payee_name, a.payee_iban, a.version FROM award a"
                                + " JOIN fund_sharing_agreement v ON v.id = a.agreement_version_id"
                                + " JOIN award_agreement g ON g.award_id = a.id WHERE a.id " + scope.sql(),
                        scope.parameters())
                .collect(Collectors.toMap(row -> row.whole(0), row -> row));
        return awards.stream()
                .map(award -> {
                    long id = award.id().value();
                    Row row = rows.get(id);
                    return new AwardDetail(
                            award,
                            row.text(1),
                            row.text(2),
                            (int) row.whole(3),
                            row.text(4),
                            row.has(5) ? new DocumentId(row.whole(5)) : null,
                            row.has(6) ? new DocumentId(row.whole(6)) : null,
                            row.text(7),
                            row.has(8) ? new Iban(row.text(8)).toString() : null,
                            lines.getOrDefault(id, List.of()),
                            instalments.getOrDefault(id, List.of()),
                            returns.getOrDefault(id, List.of()),
                            row.whole(9));
                })
                .toList();
    }

    private Map<Long, List<AwardDetail.Line>> lines(AwardScope scope) {
        Map<Long, List<AwardDetail.Line>> lines = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT l.award_id, l.cost_category, l.amount_cents,"
                                + " CASE WHEN a.status = 'LAPSED' THEN l.amount_cents ELSE"
                                + " (SELECT CAST(COALESCE(SUM(x.amount_cents), 0) AS BIGINT) FROM award_instalment i"
                                + " JOIN award_instalment_line x ON x.instalment_id = i.id WHERE i.award_id = l.award_id"
                                + " AND i.status = 'CANCELLED' AND x.cost_category = l.cost_category) END,"
                                + " CAST(SUM(s.ordered_cents) AS BIGINT), CAST(SUM(s.drawn_cents) AS BIGINT),"
                                + " CAST(SUM(s.returned_cents) AS BIGINT), CAST(SUM(s.share_cents) AS BIGINT)"
                                + " FROM award_line l JOIN award a ON a.id = l.award_id JOIN award_share s"
                                + " ON s.award_id = l.award_id AND s.cost_category = l.cost_category WHERE l.award_id "
                                + scope.sql() + " GROUP BY l.award_id, l.cost_category, l.amount_cents, a.status",
                        scope.parameters())
                .forEach(row -> lines.computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new AwardDetail.Line(
                                row.constant(1, CostCategory.class),
                                Money.ofCents(row.whole(2)),
                                Money.ofCents(row.whole(3)),
                                Money.ofCents(row.whole(4)),
                                Money.ofCents(row.whole(5)),
                                Money.ofCents(row.whole(6)),
                                Money.ofCents(row.whole(7)))));
        lines.values().forEach(one -> one.sort(Comparator.comparing(AwardDetail.Line::category)));
        return lines;
    }

    private Map<Long, List<AwardDetail.ReturnView>> returns(AwardScope scope) {
        Map<String, Map<CostCategory, Money>> amounts = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT r.number, l.cost_category, l.amount_cents FROM award_return r"
                                + " JOIN award_return_line l ON l.return_id = r.id WHERE r.award_id " + scope.sql(),
                        scope.parameters())
                .forEach(row -> amounts.computeIfAbsent(row.text(0), any -> new EnumMap<>(CostCategory.class))
                        .put(row.constant(1, CostCategory.class), Money.ofCents(row.whole(2))));
        Map<Long, List<AwardDetail.ReturnView>> returns = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT r.award_id, r.number, r.kind, r.status, r.claimed_on, r.due_on, r.received_on, r.reason,"
                                + " r.bank_reference FROM award_return r WHERE r.award_id " + scope.sql()
                                + " ORDER BY r.number",
                        scope.parameters())
                .forEach(row -> returns.computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new AwardDetail.ReturnView(
                                row.text(1),
                                row.constant(2, ReturnKind.class),
                                row.constant(3, ReturnStatus.class),
                                amounts.getOrDefault(row.text(1), Map.of()),
                                row.day(4),
                                row.day(5),
                                row.day(6),
                                row.text(7),
                                row.text(8))));
        return returns;
    }

    /**
     * Conditions of instalments that wait, the nearest due first.
     *
     * @param status null for those that are not met
     */
    public List<ConditionLine> conditions(FundId fund, ConditionStatus status) {
        return Row.select(
                        entityManager,
                        "SELECT a.number, p.name, i.reference, i.due_on, c.id, c.wording, c.status,"
                                + " (SELECT MAX(e.given_at) FROM award_evidence e WHERE e.condition_id = c.id)"
                                + " FROM award_condition c JOIN award_instalment i ON i.id = c.instalment_id"
                                + " JOIN award a ON a.id = i.award_id JOIN project p ON p.id = a.project_id"
                                + " WHERE a.fund_id = ?1 AND a.status IN ('DECIDED', 'IN_FORCE') AND i.status = 'PLANNED'"
                                + " AND c.status <> 'MET' AND (CAST(?2 AS VARCHAR) IS NULL OR c.status = CAST(?2 AS VARCHAR))"
                                + " ORDER BY COALESCE(i.due_on, DATE '9999-12-31'), i.reference, c.rank",
                        fund.value(),
                        status)
                .map(row -> new ConditionLine(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.day(3),
                        new ConditionId(row.whole(4)),
                        row.text(5),
                        row.constant(6, ConditionStatus.class),
                        row.instant(7)))
                .toList();
    }

    public List<AwardDetail.Event> events(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT t.at, t.act, t.detail, COALESCE(u.display_name, t.user_name) FROM access_audit t"
                                + " LEFT JOIN access_user u ON u.user_name = t.user_name"
                                + " WHERE t.fund_id = ?1 AND t.subject = ?2 AND NOT t.is_refusal ORDER BY t.at DESC, t.id DESC",
                        fund.value(),
                        number)
                .map(row -> new AwardDetail.Event(row.instant(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }

    /** What open claims ask back in a category. */
    public Money claimed(AwardId award, CostCategory category) {
        return Money.ofCents(Row.select(
                        entityManager,
                        "SELECT CAST(COALESCE(SUM(l.amount_cents), 0) AS BIGINT) FROM award_return r"
                                + " JOIN award_return_line l ON l.return_id = r.id"
                                + " WHERE r.award_id = ?1 AND r.status = 'CLAIMED' AND l.cost_category = ?2",
                        award.value(),
                        category)
                .findFirst()
                .orElseThrow()
                .whole(0));
    }

    /** The first claim that waits for its money. */
    public Optional<String> openClaim(AwardId award) {
        return Row.select(
                        entityManager,
                        "SELECT MIN(number) FROM award_return WHERE award_id = ?1 AND status = 'CLAIMED'",
                        award.value())
                .findFirst()
                .map(row -> row.text(0));
    }

    /** Any case; what a person types is text, so the pattern's own signs lose their meaning. */
    private static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static List<AwardView> views(Stream<Row> rows) {
        return rows.map(row -> new AwardView(
                        new AwardId(row.whole(0)),
                        row.text(1),
                        row.whole(2),
                        row.text(3),
                        row.text(4),
                        row.constant(5, AwardKind.class),
                        row.constant(6, AwardStatus.class),
                        row.day(7),
                        row.text(8),
                        row.day(9),
                        row.day(10),
                        Money.ofCents(row.whole(11)),
                        Money.ofCents(row.whole(12)),
                        Money.ofCents(row.whole(13)),
                        Money.ofCents(row.whole(14))))
                .toList();
    }
}
