package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.model.AwardChange;
import coop.impulsion.award.model.AwardChanges;
import coop.impulsion.award.model.AwardSharing;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.ShareReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Changes as rows that only the application's INSERT right reaches. */
@ApplicationScoped
public class SqlAwardChanges implements AwardChanges {

    private static final int RELEASED = 0;
    private static final int RESERVED = 1;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SqlBatch batch;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(AwardChange change) {
        long id = Row.select(entityManager, "SELECT nextval('award_change_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0);
        batch.each(
                "INSERT INTO award_change (id, fund_id, award_id, number, kind, made_on, commitment_id, decision_ref,"
                        + " reason, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), CAST(? AS VARCHAR),"
                        + " CAST(? AS VARCHAR), ?, ?)",
                List.<Object[]>of(new Object[] {
                    id,
                    change.award().fund().value(),
                    change.award().id().value(),
                    change.number(),
                    change.kind().name(),
                    change.on(),
                    change.inDefault() == null ? null : change.inDefault().value(),
                    change.decisionRef(),
                    change.reason(),
                    change.by(),
                    change.at().atOffset(ZoneOffset.UTC).toLocalDateTime()
                }));
        batch.each(
                "INSERT INTO award_change_line (change_id, cost_category, awarded_cents, released_cents, reserved_cents,"
                        + " gap_cents) VALUES (?, ?, ?, ?, ?, ?)",
                lines(id, change));
        batch.each(
                "INSERT INTO award_change_share (change_id, commitment_id, cost_category, released_cents, reserved_cents)"
                        + " VALUES (?, ?, ?, ?, ?)",
                shares(id, change));
        if (change.sharing() != null && change.sharing().outcome() instanceof Funded funded) {
            batch.each(
                    "INSERT INTO award_change_pledge (change_id, commitment_id, contributor_class, amount_cents,"
                            + " room_cents, level_exact, fair_exact, cents, got_odd_cent, stop)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    pledges(id, change.sharing(), funded));
        }
    }

    private static List<Object[]> lines(long id, AwardChange change) {
        Map<CostCategory, long[]> moved = new EnumMap<>(CostCategory.class);
        change.awarded().keySet().forEach(category -> moved.put(category, new long[2]));
        change.gap().keySet().forEach(category -> moved.put(category, new long[2]));
        add(change.released(), RELEASED, moved);
        add(change.reserved(), RESERVED, moved);
        List<Object[]> rows = new ArrayList<>();
        moved.forEach((category, cents) -> rows.add(new Object[] {
            id,
            category.name(),
            change.awarded().getOrDefault(category, Money.ZERO).cents(),
            cents[RELEASED],
            cents[RESERVED],
            change.gap().getOrDefault(category, Money.ZERO).cents()
        }));
        return rows;
    }

    private static void add(List<SharePart> parts, int side, Map<CostCategory, long[]> moved) {
        parts.forEach(part -> moved.computeIfAbsent(part.category(), any -> new long[2])[side] +=
                part.amount().cents());
    }

    private static List<Object[]> shares(long id, AwardChange change) {
        Map<Long, Map<CostCategory, long[]>> moved = new TreeMap<>();
        change.released()
                .forEach(part -> cell(moved, part)[RELEASED] += part.amount().cents());
        change.reserved()
                .forEach(part -> cell(moved, part)[RESERVED] += part.amount().cents());
        List<Object[]> rows = new ArrayList<>();
        moved.forEach((commitment, byCategory) -> byCategory.forEach((category, cents) ->
                rows.add(new Object[] {id, commitment, category.name(), cents[RELEASED], cents[RESERVED]})));
        return rows;
    }

    private static long[] cell(Map<Long, Map<CostCategory, long[]>> moved, SharePart part) {
        return moved.computeIfAbsent(part.commitment().value(), any -> new EnumMap<>(CostCategory.class))
                .computeIfAbsent(part.category(), any -> new long[2]);
    }

    private static List<Object[]> pledges(long id, AwardSharing sharing, Funded funded) {
        List<Object[]> rows = new ArrayList<>();
        List<ShareReason> reasons = funded.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            AwardPledge pledge = sharing.pledges().get(i);
            ShareReason reason = reasons.get(i);
            rows.add(new Object[] {
                id,
                pledge.commitment().value(),
                pledge.contributorClass().name(),
                pledge.amount().cents(),
                reason.roomCents(),
                ExactAmount.text(reason.level()),
                ExactAmount.text(reason.fairCents()),
                reason.cents(),
                reason.oddCent(),
                reason.stop().name()
            });
        }
        return rows;
    }

    @Override
    public List<Undrawn> undrawnOf(CommitmentId commitment) {
        return Row.select(
                        entityManager,
                        "SELECT a.id, s.cost_category, s.share_cents - s.ordered_cents - s.drawn_cents FROM award_share s"
                                + " JOIN award a ON a.id = s.award_id WHERE s.commitment_id = ?1"
                                + " AND a.status IN ('DECIDED', 'IN_FORCE')"
                                + " AND s.share_cents > s.ordered_cents + s.drawn_cents"
                                + " ORDER BY a.decided_on, a.number, s.cost_category",
                        commitment.value())
                .map(row -> new Undrawn(
                        new AwardId(row.whole(0)), row.constant(1, CostCategory.class), Money.ofCents(row.whole(2))))
                .toList();
    }
}
