package coop.impulsion.risksharing;

import static coop.impulsion.risksharing.ContributorClass.CITIZEN;
import static coop.impulsion.risksharing.ContributorClass.PATRON;
import static coop.impulsion.risksharing.ContributorClass.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlateTest {

    private static final SharingRule SPILL = SharingRule.of(1, 5000, 3000, 2000, OnShortage.SPILL);
    private static final Backing P = backing("P", PUBLIC, 20_000_00, 20_000_00, Ceiling.none(), LineScope.all(), null);
    private static final Backing M = backing("M", PATRON, 10_000_00, 9_000_00, Ceiling.none(), LineScope.all(), null);
    private static final Backing C = backing("C", CITIZEN, 1_000_00, 1_000_00, Ceiling.none(), LineScope.all(), null);
    private static final SlateItem LARGE = item("large", 20_000_00);
    private static final SlateItem MIDDLE = item("middle", 15_000_00);
    private static final SlateItem SMALL = item("small", 8_000_00);

    @Test
    void fundsItemsInTheirOrderAndPassesOverThoseThatDoNotFit() {
        SlateOutcome outcome = new Slate(SPILL, List.of(P, M, C), List.of(LARGE, MIDDLE, SMALL)).fund();

        assertEquals(
                List.of(true, false, true),
                outcome.steps().stream().map(SlateStep::isFunded).toList());
        assertEquals(1, outcome.cutOff());
        assertEquals("middle", outcome.firstUnfunded().item().id());
        assertEquals(28_000_00, outcome.fundedCents());
        assertEquals(Set.of("large", "small"), outcome.fundedIds());
        // 20,000.00: citizens give their 1,000.00, the rest 50 : 30.
        assertEquals(11_875_00, outcome.steps().get(0).takenCents(0));
        assertEquals(7_125_00, outcome.steps().get(0).takenCents(1));
        assertEquals(1_000_00, outcome.steps().get(0).takenCents(2));
        assertEquals(8_125_00, outcome.steps().get(0).leftCents(0));
        // An item that is passed over takes nothing and leaves everything.
        assertEquals(0, outcome.steps().get(1).takenCents(0));
        assertEquals(8_125_00, outcome.steps().get(1).leftCents(0));
        Shortfall shortfall =
                assertInstanceOf(Shortfall.class, outcome.steps().get(1).outcome());
        assertEquals(5_000_00, shortfall.missingCents());
        // 8,000.00: patrons have 1,875.00 left.
        assertEquals(6_125_00, outcome.steps().get(2).takenCents(0));
        assertEquals(1_875_00, outcome.steps().get(2).takenCents(1));
        assertEquals(2_000_00, outcome.leftCents(0));
        assertEquals(18_000_00, outcome.takenCents(0));
        assertEquals(18_000_00, outcome.takenCents(PUBLIC));
        assertEquals(9_000_00, outcome.takenCents(PATRON));
        assertEquals(2_000_00, outcome.leftCents(PUBLIC));
        assertEquals(0, outcome.leftCents(CITIZEN));
    }

    @Test
    void saysWhatLeavingAnItemOutChanges() {
        Slate slate = new Slate(SPILL, List.of(P, M, C), List.of(LARGE, MIDDLE, SMALL));

        SlateChange change = slate.fund().changeTo(slate.without(LARGE).fund());

        assertEquals(Set.of("middle"), change.nowFunded());
        assertEquals(Set.of("large"), change.noLongerFunded());
        assertEquals(1, change.cutOffBefore());
        assertEquals(2, change.cutOffAfter());
        assertEquals(-5_000_00, change.fundedMoreCents());
        assertEquals(Map.of(PUBLIC, -4_250_00L, PATRON, -750_00L, CITIZEN, 0L), change.takenMoreCents());
    }

    @Test
    void saysWhatOneMoreCommitmentAndOtherQuotasChange() {
        Slate slate = new Slate(SPILL, List.of(P, M, C), List.of(LARGE, MIDDLE, SMALL));
        Backing more = backing("N", PUBLIC, 5_000_00, 5_000_00, Ceiling.none(), LineScope.all(), null);
        SlateChange withMore = slate.fund().changeTo(slate.with(more).fund());
        assertEquals(Set.of("middle"), withMore.nowFunded());
        assertEquals(Set.of("small"), withMore.noLongerFunded());
        assertEquals(2, withMore.cutOffAfter());

        SharingRule hold = SharingRule.of(2, 5000, 3000, 2000, OnShortage.HOLD);
        SlateChange held = slate.fund().changeTo(slate.under(hold).fund());
        assertEquals(Set.of("large", "small"), held.noLongerFunded());
        assertEquals(0, held.cutOffAfter());
        assertEquals(-28_000_00, held.fundedMoreCents());

        assertTrue(slate.fund().changeTo(slate.fund()).isNone());
        SlateChange otherQuotas = slate.fund()
                .changeTo(slate.under(SharingRule.of(2, 6000, 4000, 0, OnShortage.SPILL))
                        .fund());
        assertTrue(otherQuotas.nowFunded().isEmpty() && !otherQuotas.isNone());
    }

    @Test
    void appliesCeilingsToEachItemAndEarmarksToTheirItems() {
        Backing most = backing("P", PUBLIC, 20_000_00, 20_000_00, Ceiling.ofBasisPoints(5_000), LineScope.all(), null);
        Backing named = backing("M", PATRON, 20_000_00, 20_000_00, Ceiling.none(), LineScope.all(), Set.of("large"));
        Backing line = backing("C", CITIZEN, 10_000_00, 10_000_00, Ceiling.none(), LineScope.only("B"), null);
        SlateOutcome outcome = new Slate(SPILL, List.of(most, named, line), List.of(LARGE, SMALL)).fund();

        assertEquals(10_000_00, outcome.steps().get(0).takenCents(0));
        assertEquals(10_000_00, outcome.steps().get(0).takenCents(1));
        Shortfall shortfall =
                assertInstanceOf(Shortfall.class, outcome.steps().get(1).outcome());
        assertEquals(4_000_00, shortfall.missingCents());
        assertEquals(List.of("P"), shortfall.pledgeIds());
        assertEquals(10_000_00, outcome.leftCents(2));
    }

    @Test
    void answersWithoutItemsAndWithoutCommitments() {
        SlateOutcome nothingAsked = new Slate(SPILL, List.of(P), List.of()).fund();
        assertEquals(0, nothingAsked.cutOff());
        assertNull(nothingAsked.firstUnfunded());
        assertEquals(20_000_00, nothingAsked.leftCents(0));
        assertEquals(0, nothingAsked.fundedCents());

        SlateOutcome nobodyThere = new Slate(SPILL, List.of(), List.of(SMALL)).fund();
        assertEquals(8_000_00, ((Shortfall) nobodyThere.steps().get(0).outcome()).missingCents());
    }

    @Test
    void refusesIdsThatComeTwice() {
        assertThrows(IllegalArgumentException.class, () -> new Slate(SPILL, List.of(P, P), List.of(LARGE)));
        assertThrows(IllegalArgumentException.class, () -> new Slate(SPILL, List.of(P), List.of(LARGE, LARGE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> backing("x", PUBLIC, 5, 6, Ceiling.none(), LineScope.all(), null));
        assertThrows(
                IllegalArgumentException.class,
                () -> backing("x", PUBLIC, 5, -1, Ceiling.none(), LineScope.all(), null));
    }

    /** What is missing is exactly what one more commitment for the short lines has to bring. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isFundedWithOneMoreCommitmentOfWhatIsMissingAndWithNoLess(long seed) {
        RandomAwards awards = new RandomAwards(seed, 8, 4);
        int shortages = 0;
        for (int i = 0; i < 2_000; i++) {
            RandomAwards.Case award = awards.next(OnShortage.SPILL);
            List<Backing> backings = new ArrayList<>();
            for (Pledge pledge : award.pledges()) {
                backings.add(new Backing(
                        pledge.id(),
                        pledge.contributorClass(),
                        pledge.amountCents(),
                        pledge.amountCents(),
                        Ceiling.ofCents(pledge.roomCents()),
                        pledge.lines(),
                        null,
                        pledge.signedOn()));
            }
            Slate slate = new Slate(award.rule(), backings, List.of(new SlateItem("it", award.lines())));
            String label = "seed " + seed + ", case " + i + ": " + award;
            if (slate.fund().steps().get(0).outcome() instanceof Shortfall shortfall) {
                shortages++;
                ContributorClass payer = List.of(ContributorClass.values()).stream()
                        .filter(one -> award.rule().quotaBasisPoints(one) > 0)
                        .findFirst()
                        .orElseThrow();
                LineScope shortLines = LineScope.only(shortfall.lineKeys());
                long missing = shortfall.missingCents();
                assertTrue(
                        slate.with(backing("more", payer, missing, missing, Ceiling.none(), shortLines, null))
                                        .fund()
                                        .cutOff()
                                == 1,
                        label);
                assertTrue(
                        slate.with(backing("more", payer, missing, missing - 1, Ceiling.none(), LineScope.all(), null))
                                        .fund()
                                        .cutOff()
                                == 0,
                        label);
            }
        }
        assertTrue(shortages > 200, "seed " + seed + " has only " + shortages);
    }

    /** Funding a slate is nothing but funding its items one after the other. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void neverTakesMoreThanThereIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Backing> backings = new ArrayList<>();
            int size = 1 + random.nextInt(10);
            for (int b = 0; b < size; b++) {
                long amount = 1 + random.nextInt(1_000_00);
                backings.add(backing(
                        "b" + b,
                        ContributorClass.values()[random.nextInt(3)],
                        amount,
                        random.nextInt((int) amount + 1),
                        random.nextBoolean() ? Ceiling.none() : Ceiling.ofBasisPoints(random.nextInt(10_001)),
                        random.nextBoolean() ? LineScope.all() : LineScope.only("A"),
                        random.nextBoolean() ? null : Set.of("i1", "i2")));
            }
            List<SlateItem> items = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                items.add(item("i" + k, 1 + random.nextInt(800_00)));
            }
            SlateOutcome outcome = new Slate(SPILL, backings, items).fund();
            long left = 0;
            for (int b = 0; b < size; b++) {
                assertTrue(outcome.leftCents(b) >= 0, "seed " + seed + ", case " + i);
                left += outcome.leftCents(b);
            }
            long available =
                    backings.stream().mapToLong(Backing::availableCents).sum();
            assertEquals(available - outcome.fundedCents(), left, "seed " + seed + ", case " + i);
        }
    }

    private static SlateItem item(String id, long cents) {
        return new SlateItem(id, Map.of("A", cents));
    }

    private static Backing backing(
            String id,
            ContributorClass contributorClass,
            long amount,
            long available,
            Ceiling ceiling,
            LineScope lines,
            Set<String> items) {
        return new Backing(id, contributorClass, amount, available, ceiling, lines, items, null);
    }
}
