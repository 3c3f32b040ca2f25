package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine beside the rule itself, put as linear programs: what is missing, both levels exact, and every cent. */
class AwardFundingAgainstDefinitionTest {

    @ParameterizedTest(name = "{1} awards of up to {2} commitments and {3} lines, seed {0}")
    @CsvSource({"20261123, 500, 6, 3", "7, 500, 6, 3", "8, 500, 6, 3", "9, 80, 9, 4"})
    void agreesOnRandomAwards(long seed, int cases, int mostPledges, int mostLines) {
        RandomAwards awards = new RandomAwards(seed, mostPledges, mostLines);
        int funded = 0;
        for (int i = 0; i < cases; i++) {
            RandomAwards.Case award = awards.next();
            int at = i;
            funded += check(award, () -> "seed " + seed + ", case " + at + ": " + award) ? 1 : 0;
        }
        assertTrue(funded > cases / 3, "seed " + seed + " funds only " + funded);
    }

    @Test
    void agreesOnEveryAwardOfTwoCommitmentsOfOneOrTwoCents() {
        SharingRule rule = SharingRule.of(1, 5000, 3000, 2000, OnShortage.SPILL);
        for (Pledge first : everyPledge("a")) {
            for (Pledge second : everyPledge("b")) {
                for (Map<String, Long> lines :
                        List.of(Map.of("l0", 1L), Map.of("l0", 1L, "l1", 1L), Map.of("l0", 2L, "l1", 1L))) {
                    RandomAwards.Case award = new RandomAwards.Case(rule, List.of(first, second), lines);
                    check(award, award::toString);
                }
            }
        }
    }

    private static List<Pledge> everyPledge(String id) {
        List<Pledge> pledges = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            for (LineScope lines : List.of(LineScope.all(), LineScope.only("l0"), LineScope.only("l1"))) {
                for (int amount = 1; amount <= 2; amount++) {
                    for (int room = 0; room <= amount; room++) {
                        pledges.add(new Pledge(id, contributorClass, amount, room, lines, null));
                    }
                }
            }
        }
        return pledges;
    }

    private static boolean check(RandomAwards.Case award, Supplier<String> label) {
        FundingByDefinition expected = new FundingByDefinition(award.rule(), award.pledges(), award.lines());
        FundingOutcome outcome = award.fund();
        if (!expected.isFundable) {
            assertEquals(expected.shortfall, outcome, label);
            return false;
        }
        List<Held.UnmetQuota> unmet = new ArrayList<>();
        long total = award.lines().values().stream().mapToLong(Long::longValue).sum();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            int quota = award.rule().quotaBasisPoints(contributorClass);
            Fraction asked = Fraction.of(total).times(quota).dividedBy(Fraction.of(10_000));
            Fraction fair = expected.fairTotals[contributorClass.ordinal()];
            if (!asked.equals(fair)) {
                unmet.add(new Held.UnmetQuota(contributorClass, quota, asked, fair));
            }
        }
        if (award.rule().onShortage() == OnShortage.HOLD && !unmet.isEmpty()) {
            assertEquals(new Held(award.rule().version(), unmet), outcome, label);
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
