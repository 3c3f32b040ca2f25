package coop.impulsion.award.store;

import coop.impulsion.award.FullCommitmentView;
import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.award.ShareWhy.ClassWhy;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.ShareReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads of frozen reasons. */
@ApplicationScoped
public class WhyRows {

    /** A commitment whose fair share is its room gave all of it, before any rounding. */
    private static final String IS_FULL = "p.fair_exact = CAST(p.room_cents AS VARCHAR) || '/1'";

    private static final int MOST_FULL = 50;

    @PersistenceContext
    private EntityManager entityManager;

    public boolean isOwn(FundId fund, String commitment, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT 1 FROM commitment c JOIN contributor k ON k.id = c.contributor_id"
                                + " WHERE c.fund_id = ?1 AND c.number = CAST(?2 AS VARCHAR) AND k.user_id = ?3",
                        fund.value(),
                        commitment,
                        userId)
                .findFirst()
                .isPresent();
    }

    public Optional<ShareWhy> share(FundId fund, String award, String commitment) {
        return Row.select(
                        entityManager,
                        "SELECT a.id, j.name, a.decided_on, v.version_no, v.in_force_from, v.on_shortage, c.id, k.number,"
                                + " k.name, p.contributor_class, p.signed_on, p.amount_cents, p.available_cents,"
                                + " p.ceiling_cents, p.ceiling_bp, p.room_cents, p.cost_categories, p.level_exact,"
                                + " p.fair_exact, p.cents, p.got_odd_cent, p.stop FROM award a"
                                + " JOIN project j ON j.id = a.project_id"
                                + " JOIN fund_sharing_agreement v ON v.id = a.agreement_version_id"
                                + " JOIN award_pledge p ON p.award_id = a.id JOIN commitment c ON c.id = p.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND c.number = CAST(?3 AS VARCHAR)",
                        fund.value(),
                        award,
                        commitment)
                .findFirst()
                .map(row -> {
                    Map<CostCategory, Money> awarded = amounts(
                            "SELECT cost_category, amount_cents FROM award_line WHERE award_id = ?1", row.whole(0));
                    return new ShareWhy(
                            award,
                            row.text(1),
                            row.day(2),
                            (int) row.whole(3),
                            row.day(4),
                            row.constant(5, OnShortage.class),
                            Money.sum(awarded.values()),
                            classes(row.whole(0)),
                            pledge(commitment, row),
                            amounts(
                                    "SELECT cost_category, granted_cents FROM award_share WHERE award_id = ?1"
                                            + " AND commitment_id = ?2",
                                    row.whole(0),
                                    row.whole(6)),
                            awarded);
                });
    }

    private static PledgeWhy pledge(String commitment, Row row) {
        return new PledgeWhy(
                commitment,
                row.text(7),
                row.text(8),
                row.constant(9, ContributorClass.class),
                row.day(10),
                Money.ofCents(row.whole(11)),
                Money.ofCents(row.whole(12)),
                row.has(13) ? Money.ofCents(row.whole(13)) : null,
                row.has(14) ? (int) row.whole(14) : null,
                Money.ofCents(row.whole(15)),
                Arrays.stream(row.text(16).split(",")).map(CostCategory::valueOf).collect(Collectors.toSet()),
                ExactAmount.parse(row.text(17)),
                ExactAmount.parse(row.text(18)),
                Money.ofCents(row.whole(19)),
                row.is(20),
                row.constant(21, ShareReason.Stop.class));
    }

    private List<ClassWhy> classes(long awardId) {
        // Native: sums over the award's commitments, which may be a hundred thousand.
        return Row.select(
                        entityManager,
                        "SELECT t.contributor_class, t.quota_bp, t.asked_exact, t.fair_exact, t.cents, t.got_odd_cent,"
                                + " t.amount_cents, t.room_cents, t.pledges, COALESCE(s.full_count, 0),"
                                + " COALESCE(s.full_room, 0), COALESCE(s.free_amount, 0), COALESCE(s.unequal, 0),"
                                + " COALESCE(s.odd_cents, 0) FROM award_class t LEFT JOIN (SELECT p.contributor_class,"
                                + " SUM(CASE WHEN " + IS_FULL + " THEN 1 ELSE 0 END) AS full_count,"
                                + " CAST(SUM(CASE WHEN " + IS_FULL + " THEN p.room_cents ELSE 0 END) AS BIGINT) AS full_room,"
                                + " CAST(SUM(CASE WHEN " + IS_FULL + " THEN 0 ELSE p.amount_cents END) AS BIGINT) AS free_amount,"
                                + " SUM(CASE WHEN p.stop LIKE 'LINES%' THEN 1 ELSE 0 END) AS unequal,"
                                + " SUM(CASE WHEN p.got_odd_cent THEN 1 ELSE 0 END) AS odd_cents FROM award_pledge p"
                                + " WHERE p.award_id = ?1 AND p.stop <> 'NOT_ELIGIBLE' GROUP BY p.contributor_class) s"
                                + " ON s.contributor_class = t.contributor_class WHERE t.award_id = ?1",
                        awardId)
                .map(row -> new ClassWhy(
                        row.constant(0, ContributorClass.class),
                        (int) row.whole(1),
                        ExactAmount.parse(row.text(2)),
                        ExactAmount.parse(row.text(3)),
                        Money.ofCents(row.whole(4)),
                        row.is(5),
                        Money.ofCents(row.whole(6)),
                        Money.ofCents(row.whole(7)),
                        (int) row.whole(8),
                        (int) row.whole(9),
                        Money.ofCents(row.whole(10)),
                        Money.ofCents(row.whole(11)),
                        (int) row.whole(12),
                        (int) row.whole(13)))
                .sorted(Comparator.comparing(ClassWhy::contributorClass))
                .toList();
    }

    private Map<CostCategory, Money> amounts(String sql, Object... parameters) {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        Row.select(entityManager, sql, parameters)
                .forEach(row -> amounts.put(row.constant(0, CostCategory.class), Money.ofCents(row.whole(1))));
        return amounts;
    }

    public List<MoveWhy> moves(FundId fund, String award, String commitment) {
        return Row.select(
                        entityManager,
                        "SELECT m.kind, m.piece_ref, m.made_on, m.cost_category, m.cents, m.held_cents, m.class_order,"
                                + " p.contributor_class, t.held_cents, t.fair_exact, t.cents, t.got_odd_cent, p.held_cents,"
                                + " p.cents, p.got_odd_cent FROM award a"
                                + " JOIN award_apportionment m ON m.award_id = a.id"
                                + " JOIN award_apportionment_part p ON p.apportionment_id = m.id"
                                + " JOIN award_apportionment_class t ON t.apportionment_id = m.id"
                                + " AND t.contributor_class = p.contributor_class"
                                + " JOIN commitment c ON c.id = p.commitment_id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND c.number = CAST(?3 AS VARCHAR) AND m.cents > 0"
                                + " ORDER BY m.id",
                        fund.value(),
                        award,
                        commitment)
                .map(row -> new MoveWhy(
                        row.constant(0, MoveWhy.Kind.class),
                        row.text(1),
                        row.day(2),
                        row.constant(3, CostCategory.class),
                        Money.ofCents(row.whole(4)),
                        Money.ofCents(row.whole(5)),
                        row.has(6)
                                ? Arrays.stream(row.text(6).split(","))
                                        .map(ContributorClass::valueOf)
                                        .toList()
                                : List.of(),
                        row.constant(7, ContributorClass.class),
                        Money.ofCents(row.whole(8)),
                        ExactAmount.parse(row.text(9)),
                        Money.ofCents(row.whole(10)),
                        row.is(11),
                        Money.ofCents(row.whole(12)),
                        Money.ofCents(row.whole(13)),
                        row.is(14)))
                .toList();
    }

    public List<FullCommitmentView> full(FundId fund, String award, String commitment) {
        return Row.select(
                        entityManager,
                        "SELECT o.number, k.name, p.cents, p.room_cents < p.available_cents FROM award a"
                                + " JOIN award_pledge me ON me.award_id = a.id JOIN commitment c ON c.id = me.commitment_id"
                                + " JOIN award_pledge p ON p.award_id = a.id AND p.contributor_class = me.contributor_class"
                                + " JOIN commitment o ON o.id = p.commitment_id"
                                + " JOIN contributor k ON k.id = o.contributor_id"
                                + " WHERE a.fund_id = ?1 AND a.number = CAST(?2 AS VARCHAR) AND c.number = CAST(?3 AS VARCHAR)"
                                + " AND p.stop <> 'NOT_ELIGIBLE' AND " + IS_FULL
                                + " ORDER BY p.cents DESC, o.number FETCH FIRST " + MOST_FULL + " ROWS ONLY",
                        fund.value(),
                        award,
                        commitment)
                .map(row -> new FullCommitmentView(
                        row.text(0), row.text(1), Money.ofCents(row.whole(2)), row.is(3)))
                .toList();
    }
}
