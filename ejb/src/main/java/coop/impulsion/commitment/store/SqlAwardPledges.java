package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.AwardPledge;
import coop.impulsion.commitment.AwardPledges;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.Earmark;
import coop.impulsion.commitment.EarmarkKind;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.model.EarmarkPolicy;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the pledges behind a decision: one query for the project, one for commitments, one for all their earmarks. */
@ApplicationScoped
public class SqlAwardPledges implements AwardPledges {

    /** One in default counts for what it has paid in, as long as something of that is free. */
    private static final String ELIGIBLE = " FROM commitment c WHERE c.fund_id = ?1 AND c.amount_cents > 0"
            + " AND (NOT c.is_in_default OR c.paid_in_cents - c.refunded_cents > c.held_cents)"
            + " AND c.signed_on <= ?2 AND c.valid_from <= ?2"
            + " AND (c.valid_until IS NULL OR c.valid_until >= ?2)";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<AwardPledge> forDecision(FundId fund, LocalDate decidedOn, long projectId) {
        EarmarkPolicy.Place project = place(fund, projectId);
        return eligible(fund, decidedOn, earmarks -> EarmarkPolicy.allowed(earmarks, project));
    }

    @Override
    public List<AwardPledge> validOn(FundId fund, LocalDate day) {
        return eligible(fund, day, EarmarkPolicy::categories);
    }

    private List<AwardPledge> eligible(
            FundId fund, LocalDate decidedOn, Function<List<Earmark>, Set<CostCategory>> allowing) {
        Map<Long, List<Earmark>> earmarks = earmarks(fund, decidedOn);
        List<AwardPledge> pledges = new ArrayList<>();
        // Native: one row a commitment with its contributor, however many there are; aggregates would be loaded one by
        // one.
        Row.select(
                        entityManager,
                        "SELECT c.id, c.number, k.id AS contributor, k.number AS contributor_number, k.name,"
                                + " k.contributor_class, c.nature, CASE WHEN c.is_in_default"
                                + " THEN c.paid_in_cents - c.refunded_cents ELSE c.amount_cents END, c.held_cents,"
                                + " c.ceiling_cents,"
                                + " c.ceiling_bp, c.signed_on"
                                + ELIGIBLE.replace(" WHERE", " JOIN contributor k ON k.id = c.contributor_id WHERE")
                                + " ORDER BY c.id",
                        fund.value(),
                        decidedOn)
                .forEach(row -> {
                    Set<CostCategory> allowed = allowing.apply(earmarks.getOrDefault(row.whole(0), List.of()));
                    if (!allowed.isEmpty()) {
                        pledges.add(pledge(row, allowed));
                    }
                });
        return pledges;
    }

    private EarmarkPolicy.Place place(FundId fund, long projectId) {
        return Row.select(
                        entityManager,
                        "SELECT p.commune_code, t.epci_siren, p.sector, p.number FROM project p"
                                + " JOIN territory_commune t ON t.insee_code = p.commune_code"
                                + " WHERE p.fund_id = ?1 AND p.id = ?2",
                        fund.value(),
                        projectId)
                .findFirst()
                .map(row -> new EarmarkPolicy.Place(row.text(0), row.text(1), row.text(2), row.text(3)))
                .orElseThrow(() -> new IllegalArgumentException("no project " + projectId + " in fund " + fund));
    }

    private Map<Long, List<Earmark>> earmarks(FundId fund, LocalDate decidedOn) {
        Map<Long, List<Earmark>> byCommitment = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT m.commitment_id, m.kind, m.value"
                                + ELIGIBLE.replace(
                                        " WHERE", " JOIN commitment_earmark m ON m.commitment_id = c.id WHERE"),
                        fund.value(),
                        decidedOn)
                .forEach(row -> byCommitment
                        .computeIfAbsent(row.whole(0), id -> new ArrayList<>())
                        .add(new Earmark(row.constant(1, EarmarkKind.class), row.text(2))));
        return byCommitment;
    }

    private static AwardPledge pledge(Row row, Set<CostCategory> allowed) {
        Money amount = Money.ofCents(row.whole(7));
        return new AwardPledge(
                new CommitmentId(row.whole(0)),
                row.text(1),
                row.whole(2),
                row.text(3),
                row.text(4),
                row.constant(5, ContributorClass.class),
                row.constant(6, Nature.class),
                amount,
                amount.minus(Money.ofCents(row.whole(8))),
                row.has(9) ? Money.ofCents(row.whole(9)) : null,
                row.has(10) ? (int) row.whole(10) : null,
                allowed,
                row.day(11));
    }
}
