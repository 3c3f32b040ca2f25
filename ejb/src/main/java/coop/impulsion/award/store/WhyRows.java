package coop.impulsion.award.store;

import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.award.AwardWhy.PeerGroup;
import coop.impulsion.award.MoveWhy;
import coop.impulsion.award.RoundingView;
import coop.impulsion.award.ShareWhy;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads of frozen reasons: a constant number of queries for each answer. */
@ApplicationScoped
public class WhyRows {

    /** A commitment whose fair share is its room gave all of it, before any rounding. */
    private static final String IS_FULL = "p.fair_exact = CAST(p.room_cents AS VARCHAR) || '/1'";

    /** An order that was withdrawn, rejected or came back is on no instalment any more. */
    private static final String MOVES = "SELECT m.kind, m.piece_ref, m.made_on, m.cost_category, m.cents, m.held_cents,"
            + " m.class_order, m.id, m.kind <> 'DRAW' OR EXISTS (SELECT 1 FROM award_instalment i"
            + " WHERE i.award_id = m.award_id AND i.order_number = m.piece_ref)";

    /** More than a person reads line by line. */
    private static final int MOST_ROUNDINGS = 200;

    /** The order in which odd cents are given: the largest remainder, the earliest signature, the number. */
    private static final Comparator<RoundingView> CENTS_FIRST = Comparator.comparing(
                    (RoundingView one) -> one.fair().remainder(), Comparator.reverseOrder())
            .thenComparing(RoundingView::signedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RoundingView::commitment);

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

    public Optional<AwardWhy> award(FundId fund, String award) {
        return Row.select(
                        entityManager,
                        "SELECT a.id, j.name, a.decided_on, v.version_no, v.in_force_from, v.on_shortage FROM award a"
                                + " JOIN project j ON j.id = a.project_id"
                                + " JOIN fund_sharing_agreement v ON v.id = a.agreement_version_id"
                                + " WHERE a.fund_id = ?1 AND a.number = CAST(?2 AS VARCHAR)",
                        fund.value(),
                        award)
                .findFirst()
                .map(row -> new AwardWhy(
                        award,
                        row.text(1),
                        row.day(2),
                        (int) row.whole(3),
                        row.day(4),
                        row.constant(5, OnShortage.class),
                        amounts(
                                "SELECT cost_category, CAST(SUM(granted_cents) AS BIGINT) FROM award_share"
                                        + " WHERE award_id = ?1 GROUP BY cost_category HAVING SUM(granted_cents) > 0",
                                row.whole(0)),
                        classes(row.whole(0))));
    }

    public Optional<ShareWhy> share(FundId fund, String award, String commitment) {
        Optional<AwardWhy> whole = award(fund, award);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        return Row.select(
                        entityManager,
                        "SELECT a.id, c.id, k.number, k.name, p.contributor_class, p.signed_on, p.amount_cents,"
                                + " p.available_cents, p.ceiling_cents, p.ceiling_bp, p.room_cents, p.cost_categories,"
                                + " p.level_exact, p.fair_exact, p.cents, p.got_odd_cent, p.stop FROM award a"
                                + " JOIN award_pledge p ON p.award_id = a.id JOIN commitment c ON c.id = p.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND c.number = CAST(?3 AS VARCHAR)",
                        fund.value(),
                        award,
                        commitment)
                .findFirst()
                .map(row -> {
                    PledgeWhy pledge = pledge(commitment, row);
                    return new ShareWhy(
                            whole.get(),
                            pledge,
                            amounts(
                                    "SELECT cost_category, granted_cents FROM award_share WHERE award_id = ?1"
                                            + " AND commitment_id = ?2 AND granted_cents > 0",
                                    row.whole(0),
                                    row.whole(1)),
                            alike(row.whole(0), whole.get(), pledge));
                });
    }

    private static PledgeWhy pledge(String commitment, Row row) {
        return new PledgeWhy(
                commitment,
                row.text(2),
                row.text(3),
                row.constant(4, ContributorClass.class),
                row.day(5),
                Money.ofCents(row.whole(6)),
                Money.ofCents(row.whole(7)),
                row.has(8) ? Money.ofCents(row.whole(8)) : null,
                row.has(9) ? (int) row.whole(9) : null,
                Money.ofCents(row.whole(10)),
                categories(row.text(11)),
                ExactAmount.parse(row.text(12)),
                ExactAmount.parse(row.text(13)),
                Money.ofCents(row.whole(14)),
                row.is(15),
                row.constant(16, ShareReason.Stop.class));
    }

    private static Set<CostCategory> categories(String text) {
        return Arrays.stream(text.split(",")).map(CostCategory::valueOf).collect(Collectors.toSet());
    }

    /** What commitments of its class bear that may pay for the same of this award's categories. */
    private Map<CostCategory, Money> alike(long awardId, AwardWhy award, PledgeWhy pledge) {
        Predicate<CostCategory> isAwarded = award.awarded()::containsKey;
        Set<CostCategory> own = pledge.categories().stream().filter(isAwarded).collect(Collectors.toSet());
        EnumMap<CostCategory, Money> alike = new EnumMap<>(CostCategory.class);
        Row.select(
                        entityManager,
                        "SELECT p.cost_categories, s.cost_category, CAST(SUM(s.granted_cents) AS BIGINT)"
                                + " FROM award_pledge p JOIN award_share s ON s.award_id = p.award_id"
                                + " AND s.commitment_id = p.commitment_id WHERE p.award_id = ?1"
                                + " AND p.contributor_class = ?2 GROUP BY p.cost_categories, s.cost_category",
                        awardId,
                        pledge.contributorClass())
                .filter(row -> categories(row.text(0)).stream()
                        .filter(isAwarded)
                        .collect(Collectors.toSet())
                        .equals(own))
                .forEach(row ->
                        alike.merge(row.constant(1, CostCategory.class), Money.ofCents(row.whole(2)), Money::plus));
        return alike;
    }

    private List<ClassWhy> classes(long awardId) {
        Map<ContributorClass, List<PeerGroup>> free = free(awardId);
        // Native: sums over the award's commitments, which may be a hundred thousand.
        return Row.select(
                        entityManager,
                        "SELECT t.contributor_class, t.quota_bp, t.asked_exact, t.fair_exact, t.cents, t.got_odd_cent,"
                                + " t.amount_cents, t.room_cents, t.pledges, COALESCE(s.full_count, 0),"
                                + " COALESCE(s.full_room, 0), COALESCE(s.odd_cents, 0) FROM award_class t"
                                + " LEFT JOIN (SELECT p.contributor_class,"
                                + " SUM(CASE WHEN " + IS_FULL + " THEN 1 ELSE 0 END) AS full_count,"
                                + " CAST(SUM(CASE WHEN " + IS_FULL
                                + " THEN p.room_cents ELSE 0 END) AS BIGINT) AS full_room,"
                                + " SUM(CASE WHEN p.got_odd_cent THEN 1 ELSE 0 END) AS odd_cents FROM award_pledge p"
                                + " WHERE p.award_id = ?1 AND p.stop <> 'NOT_ELIGIBLE' GROUP BY p.contributor_class) s"
                                + " ON s.contributor_class = t.contributor_class WHERE t.award_id = ?1 AND t.quota_bp > 0",
                        awardId)
                .map(row -> {
                    ContributorClass contributorClass = row.constant(0, ContributorClass.class);
                    return new ClassWhy(
                            contributorClass,
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
                            free.getOrDefault(contributorClass, List.of()),
                            (int) row.whole(11));
                })
                .sorted(Comparator.comparing(ClassWhy::contributorClass))
                .toList();
    }

    private Map<ContributorClass, List<PeerGroup>> free(long awardId) {
        Map<ContributorClass, List<PeerGroup>> free = new EnumMap<>(ContributorClass.class);
        Row.select(
                        entityManager,
                        "SELECT p.contributor_class, p.cost_categories, p.level_exact, MIN(p.stop), COUNT(*),"
                                + " CAST(SUM(p.amount_cents) AS BIGINT) FROM award_pledge p WHERE p.award_id = ?1"
                                + " AND p.stop <> 'NOT_ELIGIBLE' AND NOT (" + IS_FULL + ")"
                                + " GROUP BY p.contributor_class, p.cost_categories, p.level_exact",
                        awardId)
                .forEach(row -> free.computeIfAbsent(row.constant(0, ContributorClass.class), any -> new ArrayList<>())
                        .add(new PeerGroup(
                                categories(row.text(1)),
                                row.constant(3, ShareReason.Stop.class),
                                ExactAmount.parse(row.text(2)),
                                (int) row.whole(4),
                                Money.ofCents(row.whole(5)))));
        free.values()
                .forEach(groups -> groups.sort(Comparator.comparing(PeerGroup::level)
                        .thenComparing(group -> group.categories().size(), Comparator.reverseOrder())
                        .thenComparing(group -> group.categories().toString())));
        return free;
    }

    private Map<CostCategory, Money> amounts(String sql, Object... parameters) {
        EnumMap<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        Row.select(entityManager, sql, parameters)
                .forEach(row -> amounts.put(row.constant(0, CostCategory.class), Money.ofCents(row.whole(1))));
        return amounts;
    }

    /** Where the commitment had nothing left, there is nothing to explain. */
    public List<MoveWhy> moves(FundId fund, String award, String commitment) {
        Map<Long, List<MoveWhy.ClassPart>> classes = classParts(fund, award);
        return inOrder(Row.select(
                        entityManager,
                        MOVES + ", p.contributor_class, p.held_cents, p.cents, p.got_odd_cent FROM award a"
                                + " JOIN award_apportionment m ON m.award_id = a.id"
                                + " JOIN award_apportionment_part p ON p.apportionment_id = m.id"
                                + " JOIN commitment c ON c.id = p.commitment_id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND m.cents > 0 AND p.held_cents > 0"
                                + " AND c.number = CAST(?3 AS VARCHAR)"
                                + " ORDER BY m.id",
                        fund.value(),
                        award,
                        commitment)
                .map(row -> move(
                        row,
                        classes,
                        new MoveWhy.OwnPart(
                                row.constant(9, ContributorClass.class),
                                Money.ofCents(row.whole(10)),
                                Money.ofCents(row.whole(11)),
                                row.is(12)))));
    }

    public List<MoveWhy> moves(FundId fund, String award, ContributorClass contributorClass) {
        Map<Long, List<MoveWhy.ClassPart>> classes = classParts(fund, award);
        return inOrder(Row.select(
                        entityManager,
                        MOVES + " FROM award a JOIN award_apportionment m ON m.award_id = a.id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND m.cents > 0 ORDER BY m.id",
                        fund.value(),
                        award)
                .map(row -> move(row, classes, null))
                .filter(move -> move.classes().stream().anyMatch(part -> part.contributorClass() == contributorClass)));
    }

    /** Act by act as they came, the categories of one act in their own order. */
    private static List<MoveWhy> inOrder(Stream<MoveWhy> moves) {
        Map<String, List<MoveWhy>> byPiece = moves.collect(Collectors.groupingBy(
                move -> move.kind() + " " + move.piece(), LinkedHashMap::new, Collectors.toList()));
        return byPiece.values().stream()
                .flatMap(ofPiece -> ofPiece.stream().sorted(Comparator.comparing(MoveWhy::category)))
                .toList();
    }

    private static MoveWhy move(Row row, Map<Long, List<MoveWhy.ClassPart>> classes, MoveWhy.OwnPart own) {
        return new MoveWhy(
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
                classes.getOrDefault(row.whole(7), List.of()),
                row.is(8),
                own);
    }

    private Map<Long, List<MoveWhy.ClassPart>> classParts(FundId fund, String award) {
        Map<Long, List<MoveWhy.ClassPart>> classes = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT t.apportionment_id, t.contributor_class, t.held_cents, t.fair_exact, t.cents, t.got_odd_cent"
                                + " FROM award a JOIN award_apportionment m ON m.award_id = a.id"
                                + " JOIN award_apportionment_class t ON t.apportionment_id = m.id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND m.cents > 0",
                        fund.value(),
                        award)
                .map(row -> Map.entry(
                        row.whole(0),
                        new MoveWhy.ClassPart(
                                row.constant(1, ContributorClass.class),
                                Money.ofCents(row.whole(2)),
                                ExactAmount.parse(row.text(3)),
                                Money.ofCents(row.whole(4)),
                                row.is(5))))
                .sorted(Comparator.comparing(one -> one.getValue().contributorClass()))
                .forEach(one -> classes.computeIfAbsent(one.getKey(), any -> new ArrayList<>())
                        .add(one.getValue()));
        return classes;
    }

    public List<RoundingView> roundings(FundId fund, String award, ContributorClass contributorClass) {
        List<RoundingView> roundings = Row.select(
                        entityManager,
                        "SELECT c.number, k.number, k.name, p.signed_on, p.amount_cents, p.fair_exact, p.cents,"
                                + " p.got_odd_cent, " + IS_FULL + ", p.room_cents < p.available_cents FROM award a"
                                + " JOIN award_pledge p ON p.award_id = a.id JOIN commitment c ON c.id = p.commitment_id"
                                + " JOIN contributor k ON k.id = c.contributor_id WHERE a.fund_id = ?1"
                                + " AND a.number = CAST(?2 AS VARCHAR) AND p.contributor_class = ?3"
                                + " AND p.stop <> 'NOT_ELIGIBLE' FETCH FIRST " + (MOST_ROUNDINGS + 1) + " ROWS ONLY",
                        fund.value(),
                        award,
                        contributorClass)
                .map(WhyRows::rounding)
                .sorted(CENTS_FIRST)
                .toList();
        return roundings.size() > MOST_ROUNDINGS ? List.of() : roundings;
    }

    private static RoundingView rounding(Row row) {
        LocalDate signedOn = row.day(3);
        Fraction fair = ExactAmount.parse(row.text(5));
        return new RoundingView(
                row.text(0),
                row.text(1),
                row.text(2),
                signedOn,
                Money.ofCents(row.whole(4)),
                fair,
                Money.ofCents(row.whole(6)),
                row.is(7),
                row.is(8),
                row.is(9));
    }
}
