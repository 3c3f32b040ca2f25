package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine beside an independent solver that enumerates every cut: both levels exact, and every cent. */
class AwardFundingAgainstEnumerationTest {

    @ParameterizedTest
    @ValueSource(longs = {20_261_123L, 1L, 2L, 3L, 4L})
    void agreesOnRandomAwards(long seed) {
        RandomAwards awards = new RandomAwards(seed, 6, 3);
        int funded = 0;
        for (int i = 0; i < 1_500; i++) {
            RandomAwards.Case award = awards.next();
            int at = i;
            Supplier<String> label = () -> "seed " + seed + ", case " + at + ": " + award;
            funded += check(award, label) ? 1 : 0;
        }
        assertTrue(funded > 300, "seed " + seed + " funds only " + funded);
    }

    @ParameterizedTest
    @ValueSource(longs = {5L, 6L})
    void agreesOnAwardsOfManyCommitments(long seed) {
        RandomAwards awards = new RandomAwards(seed, 70, 3);
        for (int i = 0; i < 40; i++) {
            RandomAwards.Case award = awards.next(OnShortage.SPILL);
            int at = i;
            check(award, () -> "seed " + seed + ", case " + at + ": " + award);
        }
    }

    @Test
    void agreesOnEverySmallAwardOfTwoCommitments() {
        for (SharingRule rule : List.of(
                SharingRule.of(1, 5000, 3000, 2000, OnShortage.SPILL),
                SharingRule.of(1, 3334, 3333, 3333, OnShortage.HOLD))) {
            for (Pledge first : everyPledge("a")) {
                for (Pledge second : everyPledge("b")) {
                    for (int lines = 1; lines < 16; lines++) {
                        RandomAwards.Case award = new RandomAwards.Case(
                                rule, List.of(first, second), Map.of("l0", (long) (lines & 3), "l1", (long)
                                        (lines >> 2)));
                        check(award, award::toString);
                    }
                }
            }
        }
    }

    @Test
    void agreesOnEverySmallAwardOfThreeCommitmentsOfTwoClasses() {
        SharingRule rule = SharingRule.of(1, 6000, 4000, 0, OnShortage.SPILL);
        List<Pledge> first = everyPledge("a").stream()
                .filter(pledge -> pledge.contributorClass() == ContributorClass.PUBLIC)
                .toList();
        for (Pledge a : first) {
            for (Pledge b : everyPledge("b")) {
                for (Pledge c : everyPledge("c")) {
                    boolean ofTwoClasses = b.contributorClass() == ContributorClass.PATRON
                            && c.contributorClass() != ContributorClass.CITIZEN;
                    if (ofTwoClasses && b.roomCents() > 0 && c.roomCents() > 0) {
                        RandomAwards.Case award =
                                new RandomAwards.Case(rule, List.of(a, b, c), Map.of("l0", 2L, "l1", 1L));
                        check(award, award::toString);
                    }
                }
            }
        }
    }

    private static List<Pledge> everyPledge(String id) {
        List<Pledge> pledges = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            for (LineScope lines : List.of(LineScope.all(), LineScope.only("l0"), LineScope.only("l1"))) {
                for (int amount = 1; amount <= 3; amount++) {
                    for (int room = 0; room <= amount; room++) {
                        pledges.add(new Pledge(id, contributorClass, amount, room, lines, null));
                    }
                }
            }
        }
        return pledges;
    }

    private static boolean check(RandomAwards.Case award, Supplier<String> label) {
        EnumeratedFunding expected = new EnumeratedFunding(award.rule(), award.pledges(), award.lines());
        FundingOutcome outcome = award.fund();
        if (expected.missing > 0) {
            Shortfall shortfall = assertInstanceOf(Shortfall.class, outcome, label);
            assertEquals(expected.missing, shortfall.missingCents(), label);
            assertEquals(expected.shortLines, shortfall.lineKeys(), label);
            return false;
        }
        long total = award.lines().values().stream().mapToLong(Long::longValue).sum();
        Set<ContributorClass> unmet = new TreeSet<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            Fraction asked = Fraction.of(total)
                    .times(award.rule().quotaBasisPoints(contributorClass))
                    .dividedBy(Fraction.of(10_000));
            if (!asked.equals(expected.fairTotals[contributorClass.ordinal()])) {
                unmet.add(contributorClass);
            }
        }
        if (award.rule().onShortage() == OnShortage.HOLD && !unmet.isEmpty()) {
            Held held = assertInstanceOf(Held.class, outcome, label);
            assertEquals(
                    List.copyOf(unmet),
                    held.classes().stream()
                            .map(Held.UnmetQuota::contributorClass)
                            .toList(),
                    label);
            return false;
        }
        Funded funded = assertInstanceOf(Funded.class, outcome, label);
        for (ContributorClass contributorClass : ContributorClass.values()) {
            ClassTotal classTotal = funded.classTotal(contributorClass);
            assertEquals(expected.fairTotals[contributorClass.ordinal()], classTotal.fairCents(), label);
            assertEquals(expected.wholeTotals[contributorClass.ordinal()], classTotal.cents(), label);
        }
        for (int i = 0; i < award.pledges().size(); i++) {
            Pledge pledge = award.pledges().get(i);
            Supplier<String> place = () -> label.get() + " at " + pledge.id();
            assertEquals(expected.fair(pledge), funded.reasons().get(i).fairCents(), place);
            assertEquals(expected.whole(pledge), funded.shares().get(i).cents(), place);
        }
        return true;
    }
}
