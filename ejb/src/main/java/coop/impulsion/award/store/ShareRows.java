package coop.impulsion.award.store;

import coop.impulsion.award.AwardClassView;
import coop.impulsion.award.AwardId;
import coop.impulsion.award.AwardShareView;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal.Standing;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of who bears an award. */
@ApplicationScoped
public class ShareRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** By class, the largest first. */
    public List<AwardShareView> shares(AwardId award) {
        Map<String, List<Row>> byCommitment = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT c.number, k.number AS contributor, k.name,"
                                + " COALESCE(p.contributor_class, k.contributor_class), s.cost_category,"
                                + " s.granted_cents + s.added_cents,"
                                + " s.share_cents, s.drawn_cents, s.returned_cents FROM award_share s"
                                + " JOIN commitment c ON c.id = s.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                                + " LEFT JOIN award_pledge p ON p.award_id = s.award_id"
                                + " AND p.commitment_id = s.commitment_id"
                                + " WHERE s.award_id = ?1 ORDER BY c.number, s.cost_category",
                        award.value())
                .forEach(row -> byCommitment
                        .computeIfAbsent(row.text(0), any -> new ArrayList<>())
                        .add(row));
        return byCommitment.values().stream()
                .map(ShareRows::share)
                .sorted(Comparator.comparing(AwardShareView::contributorClass)
                        .thenComparing(AwardShareView::total, Comparator.reverseOrder())
                        .thenComparing(AwardShareView::commitment))
                .toList();
    }

    private static AwardShareView share(List<Row> lines) {
        EnumMap<CostCategory, Money> granted = new EnumMap<>(CostCategory.class);
        lines.forEach(row -> granted.put(row.constant(4, CostCategory.class), Money.ofCents(row.whole(5))));
        Row first = lines.get(0);
        return new AwardShareView(
                first.text(0),
                first.text(1),
                first.text(2),
                first.constant(3, ContributorClass.class),
                granted,
                sum(lines, 5),
                sum(lines, 6),
                sum(lines, 7),
                sum(lines, 8));
    }

    private static Money sum(List<Row> lines, int column) {
        return Money.sum(
                lines.stream().map(row -> Money.ofCents(row.whole(column))).toList());
    }

    /** Those with a quota, public first. */
    public List<AwardClassView> classes(AwardId award) {
        return Row.select(
                        entityManager,
                        "SELECT t.contributor_class, t.quota_bp, t.asked_exact, t.fair_exact, t.cents, t.pledges,"
                                + " t.full_pledges, CAST(COALESCE(n.carried, 0) AS BIGINT) FROM award_class t"
                                + " LEFT JOIN (SELECT COALESCE(p.contributor_class, k.contributor_class) AS bearing,"
                                + " SUM(s.share_cents) AS carried FROM award_share s"
                                + " JOIN commitment c ON c.id = s.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                                + " LEFT JOIN award_pledge p ON p.award_id = s.award_id"
                                + " AND p.commitment_id = s.commitment_id WHERE s.award_id = ?1"
                                + " GROUP BY COALESCE(p.contributor_class, k.contributor_class)) n"
                                + " ON n.bearing = t.contributor_class WHERE t.award_id = ?1 AND t.quota_bp > 0",
                        award.value())
                .map(row -> {
                    Fraction asked = ExactAmount.parse(row.text(2));
                    int order = ExactAmount.parse(row.text(3)).compareTo(asked);
                    return new AwardClassView(
                            row.constant(0, ContributorClass.class),
                            (int) row.whole(1),
                            Money.ofCents(asked.floor()),
                            Money.ofCents(row.whole(4)),
                            order == 0
                                    ? Standing.AT_QUOTA
                                    : order < 0 ? Standing.GIVES_ALL_IT_CAN : Standing.CARRIES_FOR_OTHERS,
                            (int) row.whole(5),
                            (int) row.whole(6),
                            Money.ofCents(row.whole(7)));
                })
                .sorted(Comparator.comparing(AwardClassView::contributorClass))
                .toList();
    }
}
