package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast arithmetic beside the plain one, where they could differ: at whole numbers and with long fractions. */
class ExactArithmeticTest {

    private static long upTo(Random random, int bits) {
        return random.nextLong() >>> (64 - 1 - random.nextInt(bits));
    }

    private static Level someLevel(Random random) {
        int bits = random.nextBoolean() ? 60 : 200;
        BigInteger denominator = new BigInteger(1 + random.nextInt(bits), random).add(BigInteger.ONE);
        BigInteger numerator = new BigInteger(bits, random).mod(denominator.add(BigInteger.ONE));
        return new Level(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void takesExactPartsOfAmounts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            Level level = someLevel(random);
            long amount = upTo(random, 50);
            BigInteger denominator = level.value().denominator();
            if (random.nextBoolean() && denominator.bitLength() < 40) {
                amount = amount % 1_000 * denominator.longValue();
            }
            Fraction exact = level.value().times(amount);
            long floor = level.floorOf(amount);
            assertEquals(exact.floor(), floor, () -> level.value() + " seed " + seed);
            assertEquals(exact.isWhole(), level.isWholeAt(amount, floor), () -> level.value() + " seed " + seed);
            BigInteger bits = new BigInteger(Long.toUnsignedString(level.bitsOf(amount, floor)));
            Fraction below = exact.remainder().minus(Fraction.of(bits, BigInteger.ONE.shiftLeft(64)));
            assertTrue(
                    below.signum() >= 0
                            && below.compareTo(Fraction.of(BigInteger.TWO, BigInteger.ONE.shiftLeft(64))) < 0,
                    () -> level.value() + " seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void comparesRemaindersExactly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            Level a = someLevel(random);
            Level b = random.nextInt(3) == 0 ? a : someLevel(random);
            long amountA = upTo(random, 50);
            long amountB = random.nextInt(3) == 0 ? amountA : upTo(random, 50);
            int expected = a.value()
                    .times(amountA)
                    .remainder()
                    .compareTo(b.value().times(amountB).remainder());
            int actual = Level.compareRemainders(a, amountA, a.floorOf(amountA), b, amountB, b.floorOf(amountB));
            assertEquals(
                    Integer.signum(expected), Integer.signum(actual), a.value() + ", " + b.value() + " seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void takesExactProportions(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            long whole = 1 + upTo(random, 60);
            long part = random.nextInt(10) == 0 ? whole : upTo(random, 60) % (whole + 1);
            long amount = random.nextInt(10) == 0 ? whole : upTo(random, 60);
            Proportion proportion = new Proportion(part, whole);
            BigInteger[] exact = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(part))
                    .divideAndRemainder(BigInteger.valueOf(whole));
            long floor = proportion.floorOf(amount);
            String label = amount + " × " + part + " / " + whole + " seed " + seed;
            assertEquals(exact[0].longValueExact(), floor, label);
            assertEquals(exact[1].longValueExact(), proportion.remainderOf(amount, floor), label);
            assertEquals(floor + exact[1].signum(), proportion.ceilingOf(amount), label);
        }
    }

    @Test
    void ordersTiesBySignatureThenByCodePoint() {
        LocalDate day = LocalDate.of(2026, 1, 15);
        assertTrue(TieOrder.compare(day, "b", day.plusDays(1), "a") < 0);
        assertTrue(TieOrder.compare(null, "a", day, "b") > 0);
        assertTrue(TieOrder.compare(day, "b", null, "a") < 0);
        assertTrue(TieOrder.compare(null, "a", null, "b") < 0);
        assertTrue(TieOrder.compare(day, "a", LocalDate.of(2026, 1, 15), "ab") < 0);
        // U+FF5E comes before U+1F600, although its UTF-16 unit is greater than the surrogates of the latter.
        assertTrue(TieOrder.compareByCodePoint("\uff5e", "\ud83d\ude00") < 0);
        assertTrue(TieOrder.compareByCodePoint("\ud83d\ude00", "\uff5e") > 0);
        assertTrue(TieOrder.compareByCodePoint("\ud83d\ude00", "\ud83d\ude01") < 0);
        assertEquals(0, TieOrder.compareByCodePoint("x\ud83d\ude00", "x\ud83d\ude00"));
    }

    @Test
    void roundsTheCeilingOfAPartDownToTheCent() {
        assertEquals(2_500_00, Ceiling.ofBasisPoints(1_000).limitCents(25_000_05));
        assertEquals(0, Ceiling.ofBasisPoints(1).limitCents(99_99));
        assertEquals(1, Ceiling.ofBasisPoints(1).limitCents(100_00));
        assertEquals(Long.MAX_VALUE / 2, Ceiling.ofBasisPoints(5_000).limitCents(Long.MAX_VALUE));
        assertEquals(300, Ceiling.ofCents(300).roomCents(500, 1_000));
        assertEquals(200, Ceiling.ofCents(300).roomCents(200, 1_000));
        assertEquals(200, Ceiling.none().roomCents(200, 1));
        assertThrows(IllegalArgumentException.class, () -> Ceiling.ofBasisPoints(10_001));
        assertThrows(IllegalArgumentException.class, () -> Ceiling.ofCents(-1));
    }

    @Test
    void keepsFractionsInLowestTerms() {
        assertEquals("10000/3", Fraction.of(20_000, 6).toString());
        assertEquals("-1/2", Fraction.of(2, -4).toString());
        assertEquals("5", Fraction.of(10, 2).toString());
        assertEquals(-1, Fraction.of(-1, 2).floor());
        assertEquals(Fraction.of(1, 2), Fraction.of(-1, 2).remainder());
        assertEquals(0, Fraction.of(-1, 2).rounded());
        assertEquals(3, Fraction.of(5, 2).rounded());
        assertEquals(2, Fraction.of(249, 100).rounded());
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    }
}
