package coop.impulsion.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ScenarioComparison.CommitmentRow;
import coop.impulsion.scenario.ScenarioComparison.ItemRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two scenarios side by side: what another quota, another award and another commitment change. */
class ScenarioComparisonTest {

    private final ScenarioComparison comparison = new ScenarioComparison(List.of(
            new ScenarioReckoning(scenario(1, 5_000, 5_000, List.of(item(1, "Four", 1_000)), false)),
            new ScenarioReckoning(
                    scenario(2, 4_000, 6_000, List.of(item(1, "Four", 1_000), item(2, "Moulin", 5_000)), true))));

    @Test
    void tellsWhatEachClassBearsMoreOrLess() {
        assertEquals(
                List.of(Money.ZERO, Money.parse("-100")),
                comparison.classes().get(0).more());
        assertEquals(
                List.of(Money.ZERO, Money.parse("100")),
                comparison.classes().get(1).more());
        assertEquals(
                List.of(Money.ZERO, Money.ZERO), comparison.classes().get(2).more());
    }

    @Test
    void setsAwardsOfOneNameBesideEachOther() {
        List<ItemRow> items = comparison.items();

        assertEquals(
                List.of("Four", "Moulin"), items.stream().map(ItemRow::name).toList());
        assertNull(items.get(1).effects().get(0));
        assertEquals(
                Money.parse("700"), items.get(1).effects().get(1).shortage().missing());
    }

    @Test
    void namesThoseWhoBearSomethingElseTheGreatestDifferenceFirst() {
        List<CommitmentRow> rows = comparison.commitments();

        // P1 500.00, then 400.00; M2 nothing, then 600.00 × 300 ÷ 3,300; M1 500.00, then the rest of 600.00.
        assertEquals(
                List.of("P1", "M2", "M1"),
                rows.stream().map(row -> row.commitment().number()).toList());
        assertEquals(List.of(Money.ZERO, Money.parse("-100")), rows.get(0).more());
        assertEquals(List.of(Money.ZERO, Money.parse("54.55")), rows.get(1).taken());
        assertEquals(
                List.of(Money.parse("500"), Money.parse("545.45")), rows.get(2).taken());
    }

    private static Scenario scenario(long id, int publics, int patrons, List<ScenarioItem> items, boolean hasOneMore) {
        List<ScenarioCommitment> commitments = new ArrayList<>(List.of(
                commitment(1, "P1", ContributorClass.PUBLIC, 2_000),
                commitment(2, "M1", ContributorClass.PATRON, 3_000)));
        if (hasOneMore) {
            commitments.add(commitment(3, "M2", ContributorClass.PATRON, 300));
        }
        return new Scenario(
                new ScenarioId(id),
                "Essai " + id,
                new ScenarioRule(
                        Map.of(ContributorClass.PUBLIC, publics, ContributorClass.PATRON, patrons),
                        OnShortage.SPILL,
                        List.of()),
                items,
                commitments,
                Instant.EPOCH,
                1);
    }

    private static ScenarioCommitment commitment(int no, String number, ContributorClass of, long euros) {
        return new ScenarioCommitment(
                no,
                number,
                number,
                of,
                Money.ofEuros(euros),
                Money.ofEuros(euros),
                null,
                null,
                EnumSet.allOf(CostCategory.class),
                Set.of(),
                null,
                true);
    }

    private static ScenarioItem item(int no, String name, long euros) {
        return new ScenarioItem(no, name, Map.of(CostCategory.FIRST_POST, Money.ofEuros(euros)), 0, 0);
    }
}
