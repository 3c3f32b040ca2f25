package coop.impulsion.scenario.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioRule;
import coop.impulsion.scenario.ScenarioSummary;
import coop.impulsion.scenario.Scenarios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scenarios in rows: three queries to read one, a statement for every hundred commitments to write it. */
@ApplicationScoped
public class SqlScenarios implements Scenarios {

    private static final int ROWS_AT_ONCE = 100;
    /** Of the columns of a commitment. */
    private static final List<String> TYPES = List.of(
            "BIGINT", "INT", "VARCHAR", "VARCHAR", "VARCHAR", "BIGINT", "BIGINT", "BIGINT", "INT", "VARCHAR", "VARCHAR",
            "DATE", "BOOLEAN");

    private static final String HEAD = "SELECT s.id, s.name, s.public_bp, s.patron_bp, s.citizen_bp, s.on_shortage,"
            + " s.protected_first, s.changed_at, s.version";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public List<ScenarioSummary> list(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        HEAD + ", (SELECT COUNT(*) FROM scenario_item i WHERE i.scenario_id = s.id),"
                                + " (SELECT COALESCE(SUM(i.first_post_cents + i.equipment_cents + i.engineering_cents), 0)"
                                + " FROM scenario_item i WHERE i.scenario_id = s.id),"
                                + " (SELECT COUNT(*) FROM scenario_commitment c WHERE c.scenario_id = s.id)"
                                + " FROM scenario s WHERE s.fund_id = ?1 AND s.user_id = ?2 ORDER BY s.changed_at DESC, s.id DESC",
                        fund.value(),
                        userId)
                .map(row -> new ScenarioSummary(
                        new ScenarioId(row.whole(0)),
                        row.text(1),
                        rule(row),
                        (int) row.whole(9),
                        Money.ofCents(row.whole(10)),
                        (int) row.whole(11),
                        row.instant(7)))
                .toList();
    }

    @Override
    public Optional<Scenario> find(FundId fund, long userId, ScenarioId id) {
        return Row.select(
                        entityManager,
                        HEAD + " FROM scenario s WHERE s.fund_id = ?1 AND s.user_id = ?2 AND s.id = ?3",
                        fund.value(),
                        userId,
                        id.value())
                .findFirst()
                .map(row -> new Scenario(
                        id, row.text(1), rule(row), items(id), commitments(id), row.instant(7), row.whole(8)));
    }

    private static ScenarioRule rule(Row row) {
        return new ScenarioRule(
                Map.of(
                        ContributorClass.PUBLIC, (int) row.whole(2),
                        ContributorClass.PATRON, (int) row.whole(3),
                        ContributorClass.CITIZEN, (int) row.whole(4)),
                row.constant(5, OnShortage.class),
                listed(row.text(6), ContributorClass::valueOf));
    }

    private List<ScenarioItem> items(ScenarioId id) {
        return Row.select(
                        entityManager,
                        "SELECT item_no, name, first_post_cents, equipment_cents, engineering_cents, stop_bp, back_bp"
                                + " FROM scenario_item WHERE scenario_id = ?1 ORDER BY place",
                        id.value())
                .map(row -> new ScenarioItem(
                        (int) row.whole(0),
                        row.text(1),
                        Map.of(
                                CostCategory.FIRST_POST, Money.ofCents(row.whole(2)),
                                CostCategory.EQUIPMENT, Money.ofCents(row.whole(3)),
                                CostCategory.ENGINEERING, Money.ofCents(row.whole(4))),
                        (int) row.whole(5),
                        (int) row.whole(6)))
                .toList();
    }

    private List<ScenarioCommitment> commitments(ScenarioId id) {
        return Row.select(
                        entityManager,
                        "SELECT commitment_no, number, name, contributor_class, amount_cents, available_cents,"
                                + " ceiling_cents, ceiling_bp, cost_categories, excluded_items, signed_on, counts"
                                + " FROM scenario_commitment WHERE scenario_id = ?1 ORDER BY commitment_no",
                        id.value())
                .map(row -> new ScenarioCommitment(
                        (int) row.whole(0),
                        row.text(1),
                        row.text(2),
                        row.constant(3, ContributorClass.class),
                        Money.ofCents(row.whole(4)),
                        Money.ofCents(row.whole(5)),
                        row.has(6) ? Money.ofCents(row.whole(6)) : null,
                        row.has(7) ? (int) row.whole(7) : null,
                        Set.copyOf(listed(row.text(8), CostCategory::valueOf)),
                        Set.copyOf(listed(row.text(9), Integer::valueOf)),
                        row.day(10),
                        row.is(11)))
                .toList();
    }

    @Override
    public ScenarioId add(FundId fund, long userId, Scenario scenario) {
        ScenarioId id = new ScenarioId(Row.select(entityManager, "SELECT nextval('scenario_seq')")
                .findFirst()
                .orElseThrow()
                .whole(0));
        Map<ContributorClass, Integer> quotas = scenario.rule().quotaBasisPoints();
        Row.change(
                entityManager,
                "INSERT INTO scenario (id, fund_id, user_id, name, public_bp, patron_bp, citizen_bp, on_shortage,"
                        + " protected_first, changed_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)",
                id.value(),
                fund.value(),
                userId,
                scenario.name(),
                quotas.get(ContributorClass.PUBLIC),
                quotas.get(ContributorClass.PATRON),
                quotas.get(ContributorClass.CITIZEN),
                scenario.rule().onShortage(),
                joined(scenario.rule().protectedFirst()),
                scenario.changedAt());
        insertItems(id, scenario.items());
        insertCommitments(id, scenario.commitments());
        return id;
    }

    @Override
    public boolean change(Scenario scenario, Instant at) {
        Map<ContributorClass, Integer> quotas = scenario.rule().quotaBasisPoints();
        int changed = Row.change(
                entityManager,
                "UPDATE scenario SET name = ?1, public_bp = ?2, patron_bp = ?3, citizen_bp = ?4, on_shortage = ?5,"
                        + " protected_first = ?6, changed_at = ?7, version = version + 1 WHERE id = ?8 AND version = ?9",
                scenario.name(),
                quotas.get(ContributorClass.PUBLIC),
                quotas.get(ContributorClass.PATRON),
                quotas.get(ContributorClass.CITIZEN),
                scenario.rule().onShortage(),
                joined(scenario.rule().protectedFirst()),
                at,
                scenario.id().value(),
                scenario.version());
        if (changed == 0) {
            return false;
        }
        Row.change(
                entityManager,
                "DELETE FROM scenario_item WHERE scenario_id = ?1",
                scenario.id().value());
        insertItems(scenario.id(), scenario.items());
        for (ScenarioCommitment commitment : scenario.commitments()) {
            Row.change(
                    entityManager,
                    "DELETE FROM scenario_commitment WHERE scenario_id = ?1 AND commitment_no = ?2",
                    scenario.id().value(),
                    commitment.no());
        }
        insertCommitments(scenario.id(), scenario.commitments());
        return true;
    }

    @Override
    public void remove(ScenarioId id) {
        Row.change(entityManager, "DELETE FROM scenario WHERE id = ?1", id.value());
    }

    private void insertItems(ScenarioId id, List<ScenarioItem> items) {
        for (int place = 0; place < items.size(); place++) {
            ScenarioItem item = items.get(place);
            Row.change(
                    entityManager,
                    "INSERT INTO scenario_item (scenario_id, item_no, place, name, first_post_cents, equipment_cents,"
                            + " engineering_cents, stop_bp, back_bp) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                    id.value(),
                    item.no(),
                    place,
                    item.name(),
                    item.amounts().get(CostCategory.FIRST_POST).cents(),
                    item.amounts().get(CostCategory.EQUIPMENT).cents(),
                    item.amounts().get(CostCategory.ENGINEERING).cents(),
                    item.stopBasisPoints(),
                    item.backBasisPoints());
        }
    }

    private void insertCommitments(ScenarioId id, List<ScenarioCommitment> commitments) {
        for (int from = 0; from < commitments.size(); from += ROWS_AT_ONCE) {
            List<ScenarioCommitment> some =
                    commitments.subList(from, Math.min(from + ROWS_AT_ONCE, commitments.size()));
            List<Object> values = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            for (ScenarioCommitment one : some) {
                rows.add(placeholders(values.size()));
                values.addAll(columns(id, one));
            }
            // Native: many rows in one statement; a statement for each would take minutes for a large fund.
            Row.change(
                    entityManager,
                    "INSERT INTO scenario_commitment (scenario_id, commitment_no, number, name, contributor_class,"
                            + " amount_cents, available_cents, ceiling_cents, ceiling_bp, cost_categories, excluded_items, signed_on,"
                            + " counts) VALUES " + String.join(", ", rows),
                    values.toArray());
        }
    }

    private static String placeholders(int before) {
        StringJoiner row = new StringJoiner(", ", "(", ")");
        for (int at = 0; at < TYPES.size(); at++) {
            row.add("CAST(?" + (before + at + 1) + " AS " + TYPES.get(at) + ")");
        }
        return row.toString();
    }

    private static List<Object> columns(ScenarioId id, ScenarioCommitment one) {
        return Arrays.asList(
                id.value(),
                one.no(),
                one.number(),
                one.name(),
                one.contributorClass(),
                one.amount().cents(),
                one.available().cents(),
                one.ceiling() == null ? null : one.ceiling().cents(),
                one.ceilingBasisPoints(),
                joined(one.costCategories()),
                joined(one.excludedItems()),
                one.signedOn(),
                one.counts());
    }

    private static String joined(Collection<?> values) {
        Stream<String> texts = values.stream().map(String::valueOf);
        // A list says something by its order; rows of a set should not depend on chance.
        return (values instanceof List ? texts : texts.sorted()).collect(Collectors.joining(","));
    }

    private static <T> List<T> listed(String text, Function<String, T> reading) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(reading).toList();
    }
}
