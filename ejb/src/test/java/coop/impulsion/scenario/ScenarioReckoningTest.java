package coop.impulsion.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.ShareReason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scenarios are reckoned as awards are: the figures of {@code docs/rules/risk-sharing.md}. */
class ScenarioReckoningTest {

    private static final ScenarioItem AWARD = item(1, 18_000, 5_000, 2_000);

    @Test
    void reckonsExampleA() {
        ScenarioReckoning reckoning =
                new ScenarioReckoning(scenario(OnShortage.SPILL, List.of(AWARD), commitments(Set.of())));

        ScenarioReckoning.ItemEffect effect = reckoning.item(1);
        assertTrue(effect.funded());
        assertEquals(1, reckoning.cutOff());
        assertEquals(Money.ofEuros(25_000), reckoning.funded());
        assertEquals(Money.ofEuros(61_000), effect.left());
        ScenarioReckoning.ClassEffect citizens = effect.classes().get(2);
        assertEquals(Money.ofEuros(5_000), citizens.quotaAmount());
        assertEquals(Money.ofEuros(1_000), citizens.total());
        assertEquals(ClassTotal.Standing.GIVES_ALL_IT_CAN, citizens.standing());
        assertEquals(3, citizens.full());
        ScenarioReckoning.ShareEffect share = reckoning.share(1, 1);
        assertEquals(Money.ofEuros(10_000), share.total());
        assertEquals(Money.ofEuros(7_200), share.lines().get(CostCategory.FIRST_POST));
        assertEquals(Money.ofEuros(30_000), share.left());
        assertEquals(ShareReason.Stop.PRO_RATA, share.stop());
        assertEquals(2_500, share.levelBasisPoints());
        assertFalse(share.gotOddCent());
        assertEquals(
                Money.ofEuros(9_000), reckoning.sum(ContributorClass.PATRON).taken());
        assertEquals(
                Money.ofEuros(16_000), reckoning.sum(ContributorClass.PATRON).left());
        assertEquals(
                Money.ofEuros(25_000), reckoning.sum(ContributorClass.PATRON).signed());
    }

    @Test
    void tellsWhoCantHoldTheirQuota() {
        ScenarioReckoning reckoning =
                new ScenarioReckoning(scenario(OnShortage.HOLD, List.of(AWARD), commitments(Set.of())));

        ScenarioReckoning.ItemEffect effect = reckoning.item(1);
        assertFalse(effect.funded());
        assertEquals(0, reckoning.cutOff());
        assertEquals(3, effect.held().size());
        assertEquals(Money.ofEuros(5_000), effect.held().get(2).quotaAmount());
        assertEquals(Money.ofEuros(1_000), effect.held().get(2).fair());
        assertNull(reckoning.share(1, 1));
        assertEquals(Money.ZERO, reckoning.taken(1));
    }

    @Test
    void leavesOutWhatDoesNotCountAndWhatIsEarmarkedForOthers() {
        ScenarioItem second = item(2, 40_000, 0, 0);
        ScenarioReckoning reckoning = new ScenarioReckoning(
                scenario(OnShortage.SPILL, List.of(AWARD, item(3, 0, 0, 0), second), commitments(Set.of(2))));

        // M1, the third, may pay for the first item only; C3, the seventh, does not count.
        assertEquals(
                List.of(1, 2),
                reckoning.items().stream().map(effect -> effect.item().no()).toList());
        assertNull(reckoning.item(3));
        assertNull(reckoning.share(2, 3));
        assertNull(reckoning.left(7));
        assertEquals(Money.ZERO, reckoning.taken(7));
        assertEquals(Money.ofEuros(800), reckoning.sum(ContributorClass.CITIZEN).taken());
        assertTrue(reckoning.items().get(1).funded());
        assertEquals(Money.ofEuros(65_000), reckoning.items().get(1).cumulated());
    }

    @Test
    void tellsWhatIsMissingByTheNumbersOfThoseWhoMayPay() {
        ScenarioReckoning reckoning = new ScenarioReckoning(
                scenario(OnShortage.SPILL, List.of(item(1, 100_000, 0, 0)), commitments(Set.of())));

        ScenarioReckoning.Shortage shortage = reckoning.item(1).shortage();
        assertEquals(Money.ofEuros(14_200), shortage.missing());
        assertEquals(Money.ofEuros(85_800), shortage.canSupply());
        assertEquals(Set.of(CostCategory.FIRST_POST), shortage.categories());
        assertEquals(List.of("C1", "C2", "M1", "M2", "P1", "P2"), shortage.commitments());
    }

    private static Scenario scenario(
            OnShortage onShortage, List<ScenarioItem> items, List<ScenarioCommitment> commitments) {
        boolean leavesOut = items.size() > 1 || items.get(0).total().equals(Money.ofEuros(100_000));
        return new Scenario(
                new ScenarioId(1),
                "What if",
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, 5000,
                                ContributorClass.PATRON, 3000,
                                ContributorClass.CITIZEN, 2000),
                        onShortage,
                        List.of()),
                items,
                leavesOut ? withoutTheLast(commitments) : commitments,
                Instant.EPOCH,
                1);
    }

    private static List<ScenarioCommitment> commitments(Set<Integer> forbiddenToThird) {
        return List.of(
                commitment(1, "P1", ContributorClass.PUBLIC, 40_000, Set.of(), true),
                commitment(2, "P2", ContributorClass.PUBLIC, 20_000, Set.of(), true),
                commitment(3, "M1", ContributorClass.PATRON, 15_000, forbiddenToThird, true),
                commitment(4, "M2", ContributorClass.PATRON, 10_000, Set.of(), true),
                commitment(5, "C1", ContributorClass.CITIZEN, 500, Set.of(), true),
                commitment(6, "C2", ContributorClass.CITIZEN, 300, Set.of(), true),
                commitment(7, "C3", ContributorClass.CITIZEN, 200, Set.of(), true));
    }

    private static List<ScenarioCommitment> withoutTheLast(List<ScenarioCommitment> commitments) {
        List<ScenarioCommitment> changed = new java.util.ArrayList<>(commitments);
        changed.set(6, commitment(7, "C3", ContributorClass.CITIZEN, 200, Set.of(), false));
        return changed;
    }

    private static ScenarioCommitment commitment(
            int no,
            String number,
            ContributorClass contributorClass,
            long euros,
            Set<Integer> excluded,
            boolean counts) {
        return new ScenarioCommitment(
                no,
                number,
                number,
                contributorClass,
                Money.ofEuros(euros),
                Money.ofEuros(euros),
                null,
                null,
                EnumSet.allOf(CostCategory.class),
                excluded,
                null,
                counts);
    }

    private static ScenarioItem item(int no, long firstPost, long equipment, long engineering) {
        return new ScenarioItem(
                no,
                "item " + no,
                Map.of(
                        CostCategory.FIRST_POST, Money.ofEuros(firstPost),
                        CostCategory.EQUIPMENT, Money.ofEuros(equipment),
                        CostCategory.ENGINEERING, Money.ofEuros(engineering)),
                0,
                0);
    }
}
