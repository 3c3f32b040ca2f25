package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What always holds when instalments draw and money returns, on random shares. */
class DrawingPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static List<Holding> someHoldings(Random random) {
        long most = new long[] {1, 3, 100, 1_000_000, 1_000_000_000_000L}[random.nextInt(5)];
        List<Holding> holdings = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            holdings.add(new Holding(
                    "c" + i,
                    ContributorClass.values()[random.nextInt(3)],
                    random.nextBoolean() ? null : DAY.plusDays(random.nextInt(3)),
                    (random.nextLong() >>> 1) % (most + 1)));
        }
        return holdings;
    }

    private static long sum(List<Holding> holdings) {
        return holdings.stream().mapToLong(Holding::cents).sum();
    }

    private static Apportionment draw(List<Holding> holdings, long amount) {
        return InstalmentDrawing.draw(Map.of("line", holdings), Map.of("line", amount))
                .get("line");
    }

    private static List<Holding> after(List<Holding> holdings, Apportionment draw) {
        List<Holding> left = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Holding held = holdings.get(i);
            // A holding refuses to be negative: a draw above its share would fail here.
            left.add(new Holding(
                    held.id(),
                    held.contributorClass(),
                    held.signedOn(),
                    held.cents() - draw.parts().get(i).cents()));
        }
        return left;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void usesEachShareExactlyAfterTheLastInstalment(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String label = "seed " + seed + ", case " + i;
            List<Holding> remaining = someHoldings(random);
            for (int instalment = 0; instalment < 4; instalment++) {
                long left = sum(remaining);
                long amount = instalment == 3 ? left : (random.nextLong() >>> 1) % (left + 1);
                Apportionment draw = draw(remaining, amount);
                long drawn = 0;
                for (Apportionment.Part part : draw.parts()) {
                    assertTrue(part.cents() >= 0, label);
                    assertTrue(isWithinACent(part.fair(), part.cents()), label);
                    drawn += part.cents();
                }
                for (Apportionment.ClassPart part : draw.classes()) {
                    assertTrue(isWithinACent(part.fair(), part.cents()), label);
                    assertTrue(part.cents() <= part.heldCents(), label);
                }
                assertEquals(amount, drawn, label);
                remaining = after(remaining, draw);
            }
            assertEquals(0, sum(remaining), label);
        }
    }

    private static boolean isWithinACent(Fraction fair, long cents) {
        Fraction off = fair.minus(Fraction.of(cents));
        return off.compareTo(Fraction.ONE) < 0 && off.compareTo(Fraction.of(-1)) > 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void drawsTheSameInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Holding> holdings = someHoldings(random);
            long amount = (random.nextLong() >>> 1) % (sum(holdings) + 1);
            Map<String, Long> expected = new HashMap<>();
            draw(holdings, amount).parts().forEach(part -> expected.put(part.id(), part.cents()));
            Collections.shuffle(holdings, random);
            for (Apportionment.Part part : draw(holdings, amount).parts()) {
                assertEquals(expected.get(part.id()), part.cents(), "seed " + seed + ", case " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void givesAProtectedClassAllBackBeforeTheNextGetsAny(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String label = "seed " + seed + ", case " + i;
            List<Holding> drawn = someHoldings(random);
            long amount = (random.nextLong() >>> 1) % (sum(drawn) + 1);
            List<ContributorClass> order = new ArrayList<>(List.of(ContributorClass.values()));
            Collections.shuffle(order, random);
            Apportionment back = MoneyReturn.giveBack(
                            LossOrder.ordered(order.get(0), order.get(1), order.get(2)),
                            Map.of("line", drawn),
                            Map.of("line", amount))
                    .get("line");

            long left = amount;
            for (ContributorClass contributorClass : order) {
                long held = drawn.stream()
                        .filter(h -> h.contributorClass() == contributorClass)
                        .mapToLong(Holding::cents)
                        .sum();
                long given = back.parts().stream()
                        .filter(part -> part.contributorClass() == contributorClass)
                        .mapToLong(Apportionment.Part::cents)
                        .sum();
                assertEquals(Math.min(left, held), given, label);
                left -= given;
            }
            assertEquals(0, left, label);
            after(drawn, back);
        }
    }

    @Test
    void givesBackInProportionToNetDrawsWithoutAnOrder() {
        Apportionment back = MoneyReturn.giveBack(
                        LossOrder.PARI_PASSU,
                        Map.of(
                                "line",
                                List.of(
                                        new Holding("a", ContributorClass.PUBLIC, null, 100_00),
                                        new Holding("b", ContributorClass.CITIZEN, null, 200_00))),
                        Map.of("line", 100_00L))
                .get("line");

        assertEquals(
                List.of(33_33L, 66_67L),
                back.parts().stream().map(Apportionment.Part::cents).toList());
    }

    @Test
    void refusesToDrawOrGiveBackMoreThanThereIs() {
        Map<String, List<Holding>> held = Map.of("line", List.of(new Holding("a", ContributorClass.PUBLIC, null, 5)));
        LossOrder order = LossOrder.ordered(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC);

        assertThrows(IllegalArgumentException.class, () -> InstalmentDrawing.draw(held, Map.of("line", 6L)));
        assertThrows(IllegalArgumentException.class, () -> InstalmentDrawing.draw(held, Map.of("other", 1L)));
        assertThrows(IllegalArgumentException.class, () -> InstalmentDrawing.draw(held, Map.of("line", -1L)));
        assertThrows(IllegalArgumentException.class, () -> ShareRelease.release(held, Map.of("line", 6L)));
        assertThrows(IllegalArgumentException.class, () -> MoneyReturn.giveBack(order, held, Map.of("line", 6L)));
        assertThrows(
                IllegalArgumentException.class,
                () -> MoneyReturn.giveBack(LossOrder.PARI_PASSU, held, Map.of("line", 6L)));
    }

    @Test
    void releasesInProportionToWhatIsUndrawn() {
        Apportionment released = ShareRelease.release(
                        Map.of(
                                "line",
                                List.of(
                                        new Holding("a", ContributorClass.PUBLIC, null, 300_00),
                                        new Holding("b", ContributorClass.PATRON, null, 100_00))),
                        Map.of("line", 40_01L))
                .get("line");

        assertEquals(
                List.of(30_01L, 10_00L),
                released.parts().stream().map(Apportionment.Part::cents).toList());
    }
}
