package coop.impulsion.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.ScenarioStress.Loss;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stopping projects cost: by hand, by drawing, and against every combination there is. */
class ScenarioStressTest {

    @Test
    void sharesTheLossOfAProjectThatSurelyStopsInBothOrders() {
        ScenarioStress stress = new ScenarioStress(reckoning(item(1, 1_000, 10_000, 5_000)), 7);

        // Borne 500.00, 300.00 and 200.00; 500.00 come back.
        assertFalse(stress.isUncertain());
        assertEquals(same("250"), stress.inProportion().of(ContributorClass.PUBLIC));
        assertEquals(same("150"), stress.inProportion().of(ContributorClass.PATRON));
        assertEquals(same("100"), stress.inProportion().of(ContributorClass.CITIZEN));
        assertEquals(same("500"), stress.inOrder().of(ContributorClass.PUBLIC));
        assertEquals(same("0"), stress.inOrder().of(ContributorClass.PATRON));
        assertEquals(same("0"), stress.inOrder().of(ContributorClass.CITIZEN));
        assertEquals(same("500"), stress.inProportion().total());
        assertEquals(same("500"), stress.inOrder().total());
        assertEquals(Money.ofEuros(500), stress.projects().get(0).lost());
    }

    @Test
    void tellsTheMeanAndTheQuantilesOfARareLoss() {
        for (long seed = 1; seed <= 20; seed++) {
            ScenarioStress stress = new ScenarioStress(reckoning(item(1, 1_000, 400, 5_000)), seed);
            Loss rare = new Loss(
                    Money.ofEuros(20), Money.ZERO, Money.ZERO, Money.ZERO, Money.ofEuros(500), Money.ofEuros(500));

            assertTrue(stress.isUncertain());
            assertEquals(rare, stress.inProportion().total(), "seed " + seed);
            assertEquals(rare, stress.inOrder().total(), "seed " + seed);
        }
    }

    @Test
    void losesEverythingInBothOrdersWhenNothingComesBack() {
        ScenarioStress stress = new ScenarioStress(reckoning(item(1, 1_000, 10_000, 0)), 7);

        for (ContributorClass contributorClass : ContributorClass.values()) {
            assertEquals(
                    stress.inProportion().of(contributorClass), stress.inOrder().of(contributorClass));
        }
        assertEquals(same("1000"), stress.inOrder().total());
    }

    @Test
    void losesNothingOfAProjectThatNeverStops() {
        ScenarioStress stress = new ScenarioStress(reckoning(item(1, 1_000, 0, 0)), 7);

        assertEquals(same("0"), stress.inProportion().total());
        assertEquals(List.of(), stress.exposed());
    }

    @Test
    void keepsTheMeanExactWhateverIsDrawn() {
        ScenarioItem[] items = {item(1, 1_000, 1_234, 3_333), item(2, 700, 505, 0), item(3, 331, 9_999, 8_000)};
        ScenarioStress one = new ScenarioStress(reckoning(items), 1);
        ScenarioStress other = new ScenarioStress(reckoning(items), 2);

        // 666.70 × 12.34 % + 700.00 × 5.05 % + 66.20 × 99.99 % = 82.27078 + 35.35 + 66.19338.
        assertEquals(Money.parse("183.81"), one.inProportion().total().mean());
        assertEquals(
                one.inProportion().total().mean(), other.inProportion().total().mean());
        assertEquals(one.inProportion().total().mean(), one.inOrder().total().mean());
        assertEquals(Money.parse("1432.90"), one.inProportion().total().most());
    }

    @Test
    void drawsTheSameFromTheSameSeed() {
        ScenarioItem[] items = {item(1, 1_000, 3_000, 5_000), item(2, 700, 5_000, 5_000)};

        assertEquals(
                new ScenarioStress(reckoning(items), 39).inOrder().total(),
                new ScenarioStress(reckoning(items), 39).inOrder().total());
    }

    /** Away from the steps of the exact distribution by more than chance can move, a drawn quantile is the exact one. */
    @Test
    void agreesWithEveryCombinationOfFewProjects() {
        ScenarioItem[] items = {
            item(1, 4_000, 700, 0), item(2, 2_000, 2_500, 5_000), item(3, 1_000, 4_300, 2_500), item(4, 500, 6_000, 0)
        };
        for (long seed = 1; seed <= 20; seed++) {
            ScenarioStress stress = new ScenarioStress(reckoning(items), seed);
            long[] lost = stress.projects().stream()
                    .mapToLong(project -> project.lost().cents())
                    .toArray();
            Loss drawn = stress.inProportion().total();
            assertNear(items, lost, drawn.half(), 50, seed);
            assertNear(items, lost, drawn.nine(), 90, seed);
            assertNear(items, lost, drawn.nineteen(), 95, seed);
            assertNear(items, lost, drawn.ninetyNine(), 99, seed);
        }
    }

    /** The drawn quantile lies between the exact ones of 3.5 percent points less and more: seven times the chance deviation. */
    private static void assertNear(ScenarioItem[] items, long[] lost, Money drawn, int percent, long seed) {
        long low = exact(items, lost, percent * 100 - 350);
        long high = exact(items, lost, Math.min(10_000, percent * 100 + 350));
        assertTrue(
                low <= drawn.cents() && drawn.cents() <= high,
                () -> "seed " + seed + ", " + percent + " %: " + drawn + " is not from " + low + " to " + high);
    }

    /** The smallest loss that at least this part of all combinations, by their weights, does not exceed. */
    private static long exact(ScenarioItem[] items, long[] lost, int basisPoints) {
        List<long[]> combinations = new ArrayList<>();
        long all = 1;
        for (int bits = 0; bits < 1 << items.length; bits++) {
            long weight = 1;
            long loss = 0;
            for (int p = 0; p < items.length; p++) {
                boolean stops = (bits >> p & 1) == 1;
                weight *= (stops ? items[p].stopBasisPoints() : 10_000 - items[p].stopBasisPoints()) / 100;
                loss += stops ? lost[p] : 0;
            }
            combinations.add(new long[] {loss, weight});
        }
        for (int p = 0; p < items.length; p++) {
            all *= 100;
        }
        combinations.sort((a, b) -> Long.compare(a[0], b[0]));
        long sum = 0;
        for (long[] combination : combinations) {
            sum += combination[1];
            if (sum * 10_000 >= all * basisPoints) {
                return combination[0];
            }
        }
        throw new AssertionError("weights sum to " + sum + " of " + all);
    }

    @Test
    void findsWhatSortingWouldPutThere() {
        Random random = new Random(39);
        for (int n = 1; n < 60; n++) {
            long[] numbers = random.longs(n, 0, 1 + n / 3).toArray();
            long[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int first = random.nextInt(n);
            int second = first + random.nextInt(n - first);
            assertEquals(sorted[first], OrderStatistic.select(numbers, 0, first));
            assertEquals(sorted[second], OrderStatistic.select(numbers, first, second));
        }
    }

    private static Loss same(String euros) {
        Money amount = Money.parse(euros);
        return new Loss(amount, amount, amount, amount, amount, amount);
    }

    private static ScenarioReckoning reckoning(ScenarioItem... items) {
        List<ScenarioCommitment> commitments = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            for (int i = 0; i < 4; i++) {
                int no = commitments.size() + 1;
                commitments.add(new ScenarioCommitment(
                        no,
                        "E" + no,
                        "E" + no,
                        contributorClass,
                        Money.ofEuros(20_000),
                        Money.ofEuros(20_000),
                        null,
                        null,
                        EnumSet.allOf(CostCategory.class),
                        Set.of(),
                        null,
                        true));
            }
        }
        return new ScenarioReckoning(new Scenario(
                new ScenarioId(1),
                "What if they stop",
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, 5000,
                                ContributorClass.PATRON, 3000,
                                ContributorClass.CITIZEN, 2000),
                        OnShortage.SPILL,
                        List.of()),
                List.of(items),
                commitments,
                Instant.EPOCH,
                1));
    }

    private static ScenarioItem item(int no, long euros, int stop, int back) {
        return new ScenarioItem(no, "item " + no, Map.of(CostCategory.FIRST_POST, Money.ofEuros(euros)), stop, back);
    }
}
