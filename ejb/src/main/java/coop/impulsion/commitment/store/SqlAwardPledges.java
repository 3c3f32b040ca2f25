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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the pledges behind a decision: one query for the projects, one for commitments, one for all their earmarks. */
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
    public Map<Long, List<AwardPledge>> forDecisions(FundId fund, LocalDate decidedOn, Set<Long> projectIds) {
        Map<Long, EarmarkPolicy.Place> places = places(fund, projectIds);
        List<Row> rows = rows(fund, decidedOn);
        Map<Long, List<Earmark>> earmarks = earmarks(fund, decidedOn);
        Map<Long, List<AwardPledge>> behind = new HashMap<>();
        places.forEach((project, place) ->
                behind.put(project, eligible(rows, earmarks, of -> EarmarkPolicy.allowed(of, place))));
        return behind;
    }

    @Override
    public List<AwardPledge> validOn(FundId fund, LocalDate day) {
        return eligible(rows(fund, day), earmarks(fund, day), EarmarkPolicy::categories);
    }

    private List<Row> rows(FundId fund, LocalDate decidedOn) {
        // Native: one row a commitment with its contributor, however many there are; aggregates would be loaded one by
        // one.
        return Row.select(
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
                .toList();
    }

    private static List<AwardPledge> eligible(
            List<Row> rows, Map<Long, List<Earmark>> earmarks, Function<List<Earmark>, Set<CostCategory>> allowing) {
        List<AwardPledge> pledges = new ArrayList<>();
        for (Row row : rows) {
            Set<CostCategory> allowed = allowing.apply(earmarks.getOrDefault(row.whole(0), List.of()));
            if (!allowed.isEmpty()) {
                pledges.add(pledge(row, allowed));
            }
        }
        return pledges;
    }

    private Map<Long, EarmarkPolicy.Place> places(FundId fund, Set<Long> projectIds) {
        List<Object> parameters = new ArrayList<>(List.of(fund.value()));
        parameters.addAll(projectIds);
        String wanted = IntStream.rangeClosed(2, parameters.size())
                .mapToObj(at -> "?" + at)
                .collect(Collectors.joining(", "));
        Map<Long, EarmarkPolicy.Place> places = new HashMap<>();
        Row.select(
                        entityManager,
                        "SELECT p.id, p.commune_code, t.epci_siren, p.sector, p.number FROM project p"
                                + " JOIN territory_commune t ON t.insee_code = p.commune_code"
                                + " WHERE p.fund_id = ?1 AND p.id IN (" + wanted + ")",
                        parameters.toArray())
                .forEach(row -> places.put(
                        row.whole(0), new EarmarkPolicy.Place(row.text(1), row.text(2), row.text(3), row.text(4))));
        if (!places.keySet().equals(projectIds)) {
            throw new IllegalArgumentException("projects " + projectIds + " in fund " + fund + ": " + places.keySet());
        }
        return places;
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
