package coop.impulsion.award.store;

import coop.impulsion.award.ConditionId;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.InstalmentView.ConditionView;
import coop.impulsion.award.InstalmentView.EvidenceView;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads of a schedule: four queries, whatever its length. */
@ApplicationScoped
public class InstalmentRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** Of each award of the scope, by rank. */
    Map<Long, List<InstalmentView>> in(AwardScope scope) {
        Map<Long, Map<CostCategory, Money>> amounts = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT l.instalment_id, l.cost_category, l.amount_cents FROM award_instalment_line l"
                                + " JOIN award_instalment i ON i.id = l.instalment_id WHERE i.award_id " + scope.sql(),
                        scope.parameters())
                .forEach(row -> amounts.computeIfAbsent(row.whole(0), any -> new EnumMap<>(CostCategory.class))
                        .put(row.constant(1, CostCategory.class), Money.ofCents(row.whole(2))));
        Map<Long, List<ConditionView>> conditions = conditions(scope, evidence(scope));
        Map<Long, List<InstalmentView>> instalments = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT i.id, i.rank, i.reference, i.due_on, i.due_days, i.status, i.firm_on, i.paid_on,"
                                + " i.cancelled_on, i.order_number, i.award_id FROM award_instalment i"
                                + " WHERE i.award_id " + scope.sql() + " ORDER BY i.award_id, i.rank",
                        scope.parameters())
                .forEach(row -> instalments
                        .computeIfAbsent(row.whole(10), any -> new ArrayList<>())
                        .add(instalment(row, amounts, conditions)));
        return instalments;
    }

    private static InstalmentView instalment(
            Row row, Map<Long, Map<CostCategory, Money>> amounts, Map<Long, List<ConditionView>> conditions) {
        Map<CostCategory, Money> lines = amounts.getOrDefault(row.whole(0), Map.of());
        return new InstalmentView(
                new InstalmentId(row.whole(0)),
                (int) row.whole(1),
                row.text(2),
                row.day(3),
                row.has(4) ? (int) row.whole(4) : null,
                row.constant(5, InstalmentStatus.class),
                row.day(6),
                row.day(7),
                row.day(8),
                lines,
                Money.sum(lines.values()),
                conditions.getOrDefault(row.whole(0), List.of()),
                row.text(9));
    }

    private Map<Long, List<ConditionView>> conditions(AwardScope scope, Map<Long, List<EvidenceView>> evidence) {
        Map<Long, List<ConditionView>> conditions = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT c.instalment_id, c.id, c.wording, c.evidence_wanted, c.status, c.sent_back_reason,"
                                + " COALESCE(u.display_name, c.verified_by), c.verified_at, c.verification_note"
                                + " FROM award_condition c JOIN award_instalment i ON i.id = c.instalment_id"
                                + " LEFT JOIN access_user u ON u.user_name = c.verified_by"
                                + " WHERE i.award_id " + scope.sql() + " ORDER BY c.instalment_id, c.rank",
                        scope.parameters())
                .forEach(row -> conditions
                        .computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new ConditionView(
                                new ConditionId(row.whole(1)),
                                row.text(2),
                                row.text(3),
                                row.constant(4, ConditionStatus.class),
                                row.text(5),
                                row.text(6),
                                row.instant(7),
                                row.text(8),
                                evidence.getOrDefault(row.whole(1), List.of()))));
        return conditions;
    }

    private Map<Long, List<EvidenceView>> evidence(AwardScope scope) {
        Map<Long, List<EvidenceView>> evidence = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT e.condition_id, d.id, d.file_name, d.size_bytes, e.note,"
                                + " COALESCE(u.display_name, e.given_by), e.given_at FROM award_evidence e"
                                + " JOIN document d ON d.id = e.document_id"
                                + " JOIN award_condition c ON c.id = e.condition_id"
                                + " JOIN award_instalment i ON i.id = c.instalment_id"
                                + " LEFT JOIN access_user u ON u.user_name = e.given_by"
                                + " WHERE i.award_id " + scope.sql() + " ORDER BY e.given_at, e.id",
                        scope.parameters())
                .forEach(row -> evidence.computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new EvidenceView(
                                new DocumentId(row.whole(1)),
                                row.text(2),
                                row.whole(3),
                                row.text(4),
                                row.text(5),
                                row.instant(6))));
        return evidence;
    }
}
