package coop.impulsion.award.store;

import coop.impulsion.award.AwardChangeView;
import coop.impulsion.award.AwardId;
import coop.impulsion.award.ChangeKind;
import coop.impulsion.award.ShareChange;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads of what changed awards after their decision: three queries whatever there is. */
@ApplicationScoped
public class ChangeRows {

    @PersistenceContext
    private EntityManager entityManager;

    /** The oldest first. @param isNamed whether the reader may know who carries what */
    public List<AwardChangeView> ofAward(AwardId award, boolean isNamed) {
        Map<Long, List<AwardChangeView.Line>> lines = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT l.change_id, l.cost_category, l.awarded_cents, l.released_cents, l.reserved_cents,"
                                + " l.gap_cents FROM award_change_line l JOIN award_change x ON x.id = l.change_id"
                                + " WHERE x.award_id = ?1",
                        award.value())
                .forEach(row -> lines.computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new AwardChangeView.Line(
                                row.constant(1, CostCategory.class),
                                Money.ofCents(row.whole(2)),
                                Money.ofCents(row.whole(3)),
                                Money.ofCents(row.whole(4)),
                                Money.ofCents(row.whole(5)))));
        lines.values().forEach(ofChange -> ofChange.sort(Comparator.comparing(AwardChangeView.Line::category)));
        Map<Long, List<AwardChangeView.Part>> shares = isNamed ? shares(award) : Map.of();
        return Row.select(
                        entityManager,
                        "SELECT x.id, x.number, x.kind, x.made_on, c.number AS commitment, k.name, x.decision_ref,"
                                + " x.reason FROM award_change x LEFT JOIN commitment c ON c.id = x.commitment_id"
                                + " LEFT JOIN contributor k ON k.id = c.contributor_id WHERE x.award_id = ?1"
                                + " ORDER BY x.id",
                        award.value())
                .map(row -> new AwardChangeView(
                        row.text(1),
                        row.constant(2, ChangeKind.class),
                        row.day(3),
                        isNamed ? row.text(4) : null,
                        isNamed ? row.text(5) : null,
                        row.text(6),
                        row.text(7),
                        lines.getOrDefault(row.whole(0), List.of()),
                        shares.getOrDefault(row.whole(0), List.of())))
                .filter(change -> isNamed || change.kind() == ChangeKind.AMENDMENT)
                .toList();
    }

    private Map<Long, List<AwardChangeView.Part>> shares(AwardId award) {
        Map<Long, List<AwardChangeView.Part>> shares = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT s.change_id, c.number, k.name, k.contributor_class,"
                                + " CAST(SUM(s.released_cents) AS BIGINT), CAST(SUM(s.reserved_cents) AS BIGINT)"
                                + " FROM award_change_share s JOIN award_change x ON x.id = s.change_id"
                                + " JOIN commitment c ON c.id = s.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE x.award_id = ?1"
                                + " GROUP BY s.change_id, c.number, k.name, k.contributor_class",
                        award.value())
                .forEach(row -> shares.computeIfAbsent(row.whole(0), any -> new ArrayList<>())
                        .add(new AwardChangeView.Part(
                                row.text(1),
                                row.text(2),
                                row.constant(3, ContributorClass.class),
                                Money.ofCents(row.whole(4)),
                                Money.ofCents(row.whole(5)))));
        shares.values()
                .forEach(ofChange -> ofChange.sort(Comparator.comparing(AwardChangeView.Part::contributorClass)
                        .thenComparing(part -> part.released().plus(part.reserved()), Comparator.reverseOrder())
                        .thenComparing(AwardChangeView.Part::commitment)));
        return shares;
    }

    /** What changed one commitment's share of one award, the oldest first. */
    public List<ShareChange> ofShare(FundId fund, String award, String commitment) {
        Map<String, List<Row>> byChange = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT x.number, x.kind, x.made_on, k.name, k.contributor_class, s.cost_category,"
                                + " s.released_cents, s.reserved_cents, p.amount_cents, p.room_cents, p.fair_exact"
                                + " FROM award a JOIN award_change x ON x.award_id = a.id"
                                + " JOIN award_change_share s ON s.change_id = x.id"
                                + " JOIN commitment c ON c.id = s.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id"
                                + " LEFT JOIN award_change_pledge p ON p.change_id = x.id AND p.commitment_id = c.id"
                                + " WHERE a.fund_id = ?1 AND a.number = CAST(?2 AS VARCHAR)"
                                + " AND c.number = CAST(?3 AS VARCHAR) ORDER BY x.id",
                        fund.value(),
                        award,
                        commitment)
                .forEach(row -> byChange.computeIfAbsent(row.text(0), any -> new ArrayList<>())
                        .add(row));
        return byChange.values().stream().map(ChangeRows::change).toList();
    }

    private static ShareChange change(List<Row> rows) {
        Map<CostCategory, Money> released = new EnumMap<>(CostCategory.class);
        Map<CostCategory, Money> reserved = new EnumMap<>(CostCategory.class);
        rows.forEach(row -> {
            released.put(row.constant(5, CostCategory.class), Money.ofCents(row.whole(6)));
            reserved.put(row.constant(5, CostCategory.class), Money.ofCents(row.whole(7)));
        });
        Row first = rows.get(0);
        return new ShareChange(
                first.text(0),
                first.constant(1, ChangeKind.class),
                first.day(2),
                first.text(3),
                first.constant(4, ContributorClass.class),
                released,
                reserved,
                first.has(8) ? Money.ofCents(first.whole(8)) : null,
                first.has(9) ? Money.ofCents(first.whole(9)) : null,
                first.has(10) ? ExactAmount.parse(first.text(10)) : null);
    }
}
