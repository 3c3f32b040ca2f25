package coop.impulsion.award.store;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.model.ApportionmentKind;
import coop.impulsion.award.model.AwardReasons;
import coop.impulsion.award.model.AwardSharing;
import coop.impulsion.award.model.ShareLine;
import coop.impulsion.award.model.SharePart;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Apportionment;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.ShareReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons as rows that only the application's INSERT right reaches: nobody can reword them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlAwardReasons implements AwardReasons {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private SqlBatch batch;

    @Override
    public void keep(AwardId award, AwardSharing sharing, Funded funded) {
        List<Object[]> classes = new ArrayList<>();
        for (ClassTotal total : funded.classTotals()) {
            classes.add(new Object[] {
                award.value(),
                total.contributorClass().name(),
                total.quotaBasisPoints(),
                ExactAmount.text(total.askedCents()),
                ExactAmount.text(total.fairCents()),
                total.cents(),
                total.oddCent(),
                total.amountCents(),
                total.roomCents(),
                total.pledges(),
                total.fullPledges()
            });
        }
        batch.each(
                "INSERT INTO award_class (award_id, contributor_class, quota_bp, asked_exact, fair_exact, cents,"
                        + " got_odd_cent, amount_cents, room_cents, pledges, full_pledges)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                classes);
        List<ShareReason> reasons = funded.reasons();
        List<Object[]> pledges = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            pledges.add(pledge(award, sharing.pledges().get(i), reasons.get(i)));
        }
        batch.each(
                "INSERT INTO award_pledge (award_id, commitment_id, contributor_class, signed_on, amount_cents,"
                        + " available_cents, ceiling_cents, ceiling_bp, room_cents, cost_categories, class_level_exact,"
                        + " level_exact, fair_exact, cents, got_odd_cent, stop)"
                        + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), CAST(? AS INT), ?, ?, ?, ?, ?, ?, ?, ?)",
                pledges);
    }

    private static Object[] pledge(AwardId award, AwardPledge pledge, ShareReason reason) {
        return new Object[] {
            award.value(),
            pledge.commitment().value(),
            pledge.contributorClass().name(),
            pledge.signedOn(),
            pledge.amount().cents(),
            pledge.available().cents(),
            pledge.ceilingAmount() == null ? null : pledge.ceilingAmount().cents(),
            pledge.ceilingBasisPoints(),
            reason.roomCents(),
            pledge.costCategories().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
            ExactAmount.text(reason.classLevel()),
            ExactAmount.text(reason.level()),
            ExactAmount.text(reason.fairCents()),
            reason.cents(),
            reason.oddCent(),
            reason.stop().name()
        };
    }

    @Override
    public void keep(
            AwardId award,
            ApportionmentKind kind,
            String piece,
            LocalDate on,
            CostCategory category,
            String classOrder,
            Apportionment apportionment,
            List<ShareLine> holdings) {
        long id = Row.select(entityManager, "SELECT nextval('award_apportionment_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0);
        batch.each(
                "INSERT INTO award_apportionment (id, award_id, kind, piece_ref, cost_category, made_on, class_order,"
                        + " cents, held_cents) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS VARCHAR), ?, ?)",
                List.<Object[]>of(new Object[] {
                    id,
                    award.value(),
                    kind.name(),
                    piece,
                    category.name(),
                    on,
                    classOrder,
                    apportionment.cents(),
                    apportionment.heldCents()
                }));
        batch.each(
                "INSERT INTO award_apportionment_class (apportionment_id, contributor_class, held_cents, fair_exact, cents,"
                        + " got_odd_cent) VALUES (?, ?, ?, ?, ?, ?)",
                apportionment.classes().stream()
                        .map(part -> new Object[] {
                            id,
                            part.contributorClass().name(),
                            part.heldCents(),
                            ExactAmount.text(part.fair()),
                            part.cents(),
                            part.oddCent()
                        })
                        .toList());
        List<Object[]> parts = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Apportionment.Part part = apportionment.parts().get(i);
            parts.add(new Object[] {
                id,
                holdings.get(i).commitment().value(),
                part.contributorClass().name(),
                part.heldCents(),
                part.cents(),
                part.oddCent()
            });
        }
        batch.each(
                "INSERT INTO award_apportionment_part (apportionment_id, commitment_id, contributor_class, held_cents,"
                        + " cents, got_odd_cent) VALUES (?, ?, ?, ?, ?, ?)",
                parts);
    }

    @Override
    public List<SharePart> partsOf(AwardId award, ApportionmentKind kind, String piece) {
        return Row.select(
                        entityManager,
                        "SELECT p.commitment_id, c.number, a.cost_category, p.cents FROM award_apportionment a"
                                + " JOIN award_apportionment_part p ON p.apportionment_id = a.id"
                                + " JOIN commitment c ON c.id = p.commitment_id"
                                + " WHERE a.award_id = ?1 AND a.kind = ?2 AND a.piece_ref = ?3 AND p.cents > 0"
                                + " ORDER BY c.number, a.cost_category",
                        award.value(),
                        kind,
                        piece)
                .map(row -> new SharePart(
                        new CommitmentId(row.whole(0)),
                        row.text(1),
                        row.constant(2, CostCategory.class),
                        Money.ofCents(row.whole(3))))
                .toList();
    }
}
