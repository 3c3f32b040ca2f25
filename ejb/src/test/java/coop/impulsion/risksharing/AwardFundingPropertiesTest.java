package coop.impulsion.risksharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What always holds when an award is funded, on random awards too large to enumerate. */
class AwardFundingPropertiesTest {

    private static final int CASES = 600;
    private static final int MOST_PLEDGES = 30;
    private static final int MOST_LINES = 5;

    /** One random award that was funded, with what to say of it if it fails. */
    private record Sample(RandomAwards.Case award, Funded funded, Supplier<String> label) {}

    private interface Property {
        void check(Sample sample, Random random);
    }

    private static void forAll(long seed, Property property) {
        RandomAwards awards = new RandomAwards(seed, MOST_PLEDGES, MOST_LINES);
        Random random = new Random(seed);
        int funded = 0;
        for (int i = 0; i < CASES; i++) {
            int at = i;
            RandomAwards.Case award = awards.next();
            if (award.fund() instanceof Funded outcome) {
                property.check(
                        new Sample(award, outcome, () -> "seed " + seed + ", case " + at + ": " + award), random);
                funded++;
            }
        }
        assertTrue(funded > CASES / 6, "seed " + seed + " funds only " + funded);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void conservesEveryLineAndBreaksNoRoomAndNoEarmark(long seed) {
        forAll(seed, (sample, random) -> {
            Map<String, Long> paid = new TreeMap<>();
            Map<ContributorClass, Long> classes = new HashMap<>();
            for (int i = 0; i < sample.award.pledges().size(); i++) {
                Pledge pledge = sample.award.pledges().get(i);
                Share share = sample.funded.shares().get(i);
                long sum = 0;
                for (Map.Entry<String, Long> cell : share.lines().entrySet()) {
                    assertTrue(pledge.lines().allows(cell.getKey()), sample.label);
                    assertTrue(cell.getValue() >= 0, sample.label);
                    paid.merge(cell.getKey(), cell.getValue(), Long::sum);
                    sum += cell.getValue();
                }
                assertEquals(share.cents(), sum, sample.label);
                assertTrue(share.cents() <= pledge.roomCents(), sample.label);
                classes.merge(pledge.contributorClass(), share.cents(), Long::sum);
            }
            for (Map.Entry<String, Long> line : sample.award.lines().entrySet()) {
                assertEquals(line.getValue(), paid.getOrDefault(line.getKey(), 0L), sample.label);
            }
            for (ClassTotal total : sample.funded.classTotals()) {
                assertEquals(total.cents(), classes.getOrDefault(total.contributorClass(), 0L), sample.label);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void staysWithinOneCentOfTheFairAmountOnBothLevels(long seed) {
        forAll(seed, (sample, random) -> {
            Fraction[] sums = {Fraction.ZERO, Fraction.ZERO, Fraction.ZERO};
            for (ShareReason reason : sample.funded.reasons()) {
                Fraction off = reason.fairCents().minus(Fraction.of(reason.cents()));
                assertTrue(isBelowOneCent(off), sample.label);
                assertEquals(reason.oddCent(), off.signum() < 0, sample.label);
                int c = reason.contributorClass().ordinal();
                sums[c] = sums[c].plus(reason.fairCents());
            }
            for (ClassTotal total : sample.funded.classTotals()) {
                assertEquals(total.fairCents(), sums[total.contributorClass().ordinal()], sample.label);
                assertTrue(isBelowOneCent(total.fairCents().minus(Fraction.of(total.cents()))), sample.label);
            }
        });
    }

    private static boolean isBelowOneCent(Fraction off) {
        return off.compareTo(Fraction.ONE) < 0 && off.compareTo(Fraction.of(-1)) > 0;
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void givesTheSameAnswerInAnyOrder(long seed) {
        forAll(seed, (sample, random) -> {
            List<Pledge> shuffled = new ArrayList<>(sample.award.pledges());
            Collections.shuffle(shuffled, random);
            Funded again = (Funded) sample.award.with(shuffled).fund();
            Map<String, Share> expected = new HashMap<>();
            sample.funded.shares().forEach(share -> expected.put(share.pledgeId(), share));
            again.shares().forEach(share -> assertEquals(expected.get(share.pledgeId()), share, sample.label));
            assertEquals(sample.funded.classTotals(), again.classTotals(), sample.label);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void doublesTheExactAnswerWhenEveryAmountDoubles(long seed) {
        forAll(seed, (sample, random) -> {
            List<Pledge> doubled = sample.award.pledges().stream()
                    .map(p -> new Pledge(
                            p.id(),
                            p.contributorClass(),
                            2 * p.amountCents(),
                            2 * p.roomCents(),
                            p.lines(),
                            p.signedOn()))
                    .toList();
            Map<String, Long> lines = new TreeMap<>();
            sample.award.lines().forEach((key, cents) -> lines.put(key, 2 * cents));
            Funded twice = (Funded) AwardFunding.fund(sample.award.rule(), doubled, lines);
            for (int i = 0; i < doubled.size(); i++) {
                assertEquals(
                        sample.funded.reasons().get(i).fairCents().times(2),
                        twice.reasons().get(i).fairCents(),
                        sample.label);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void letsNoAmountMoveFromAHigherToALowerLevelOfTheSameClass(long seed) {
        forAll(seed, (sample, random) -> {
            List<ShareReason> reasons = sample.funded.reasons();
            List<String> keys = new ArrayList<>(sample.funded.lines().keySet());
            int[] masks = new int[reasons.size()];
            for (int i = 0; i < masks.length; i++) {
                for (int k = 0; k < keys.size(); k++) {
                    masks[i] |= sample.award.pledges().get(i).lines().allows(keys.get(k)) ? 1 << k : 0;
                }
            }
            List<Integer> tightSets = tightSets(sample, keys, masks);
            for (int low = 0; low < masks.length; low++) {
                for (int high = 0; high < masks.length; high++) {
                    ShareReason lower = reasons.get(low);
                    ShareReason higher = reasons.get(high);
                    boolean couldMove = lower.stop() != ShareReason.Stop.NOT_ELIGIBLE
                            && higher.stop() != ShareReason.Stop.NOT_ELIGIBLE
                            && lower.contributorClass() == higher.contributorClass()
                            && lower.fairCents().compareTo(Fraction.of(lower.roomCents())) < 0
                            && part(lower).compareTo(part(higher)) < 0;
                    if (couldMove) {
                        int from = masks[high];
                        int to = masks[low];
                        assertTrue(
                                tightSets.stream().anyMatch(set -> (to & ~set) == 0 && (from & ~set) != 0),
                                () -> lower + " and " + higher + " in " + sample.label.get());
                    }
                }
            }
        });
    }

    private static Fraction part(ShareReason reason) {
        return reason.fairCents().dividedBy(Fraction.of(reason.amountCents()));
    }

    /** Sets of lines that are paid by those alone who can pay nothing else: nobody of them can give more. */
    private static List<Integer> tightSets(Sample sample, List<String> keys, int[] masks) {
        List<Integer> tight = new ArrayList<>();
        for (int set = 1; set < 1 << keys.size(); set++) {
            Fraction left = Fraction.ZERO;
            for (int k = 0; k < keys.size(); k++) {
                left = left.plus(
                        Fraction.of((set >> k & 1) * sample.award.lines().get(keys.get(k))));
            }
            for (int i = 0; i < masks.length; i++) {
                left = (masks[i] & ~set) == 0
                        ? left.minus(sample.funded.reasons().get(i).fairCents())
                        : left;
            }
            if (left.signum() == 0) {
                tight.add(set);
            }
        }
        return tight;
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62})
    void neverLowersTheLowestClassLevelWhenRoomIsAdded(long seed) {
        forAll(seed, (sample, random) -> {
            List<Pledge> more = new ArrayList<>(sample.award.pledges());
            int at = random.nextInt(more.size());
            Pledge p = more.get(at);
            long room = p.roomCents() + (p.amountCents() - p.roomCents() + 1) / 2;
            more.set(at, new Pledge(p.id(), p.contributorClass(), p.amountCents(), room, p.lines(), p.signedOn()));
            Funded richer = (Funded) sample.award.with(more).fund();
            assertTrue(lowestLevel(richer).compareTo(lowestLevel(sample.funded)) >= 0, sample.label);
        });
    }

    private static Fraction lowestLevel(Funded funded) {
        return funded.classTotals().stream()
                .filter(total -> total.quotaBasisPoints() > 0)
                .map(total -> total.fairCents().dividedBy(Fraction.of(total.quotaBasisPoints())))
                .min(Fraction::compareTo)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73})
    void laysLikeCommitmentsOutInTheSameProportions(long seed) {
        forAll(seed, (sample, random) -> {
            Map<Object, List<Share>> alike = new HashMap<>();
            boolean isFreeOfEarmarks = true;
            for (int i = 0; i < sample.award.pledges().size(); i++) {
                Share share = sample.funded.shares().get(i);
                if (sample.funded.reasons().get(i).stop() != ShareReason.Stop.NOT_ELIGIBLE) {
                    isFreeOfEarmarks &=
                            share.lines().keySet().equals(sample.funded.lines().keySet());
                    alike.computeIfAbsent(
                                    List.of(
                                            share.contributorClass(),
                                            share.lines().keySet()),
                                    k -> new ArrayList<>())
                            .add(share);
                }
            }
            for (List<Share> group : alike.values()) {
                Map<String, Long> together = new TreeMap<>();
                group.forEach(share -> share.lines().forEach((key, cents) -> together.merge(key, cents, Long::sum)));
                group.forEach(share -> assertWithinACent(share, together, sample.label));
                if (isFreeOfEarmarks) {
                    group.forEach(share -> assertWithinACent(share, sample.funded.lines(), sample.label));
                }
            }
        });
    }

    private static void assertWithinACent(Share share, Map<String, Long> proportions, Supplier<String> label) {
        BigInteger sum = BigInteger.valueOf(
                proportions.values().stream().mapToLong(Long::longValue).sum());
        share.lines().forEach((key, cents) -> {
            BigInteger exact = BigInteger.valueOf(share.cents()).multiply(BigInteger.valueOf(proportions.get(key)));
            BigInteger off =
                    exact.subtract(BigInteger.valueOf(cents).multiply(sum)).abs();
            assertTrue(off.compareTo(sum) <= 0, () -> share + " beside " + proportions + " in " + label.get());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void explainsEachFairAmountAsLevelTimesAmountOrRoom(long seed) {
        forAll(seed, (sample, random) -> {
            for (ShareReason reason : sample.funded.reasons()) {
                if (reason.stop() != ShareReason.Stop.NOT_ELIGIBLE) {
                    Fraction fair = reason.level().times(reason.amountCents()).min(Fraction.of(reason.roomCents()));
                    assertEquals(fair, reason.fairCents(), sample.label);
                    assertEquals(
                            reason.stop() == ShareReason.Stop.ROOM,
                            fair.equals(Fraction.of(reason.roomCents())),
                            sample.label);
                }
            }
        });
    }

    /** So many that ties are settled by numbers and not one by one. */
    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93, 94})
    void givesTheCentsLeftOfManyEqualsToTheEarliestSignatures(long seed) {
        Random random = new Random(seed);
        int size = 3_000;
        int days = new int[] {1, 4, 400, 4_000}[(int) (seed - 91)];
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int day = random.nextInt(days);
            pledges.add(new Pledge(
                    "c" + random.nextInt(10) + "-" + i,
                    ContributorClass.CITIZEN,
                    50_00,
                    50_00,
                    LineScope.all(),
                    day % 5 == 0 ? null : LocalDate.of(2026, 1, 15).plusDays(day)));
        }
        List<Pledge> first = new ArrayList<>(pledges);
        first.sort(Comparator.comparing(Pledge::signedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Pledge::id));
        for (int left : new int[] {1, 2, 999, 1_500, 2_998, 2_999}) {
            Funded funded = (Funded) AwardFunding.fund(
                    SharingRule.of(1, 0, 0, SharingRule.WHOLE, OnShortage.SPILL),
                    pledges,
                    Map.of("l0", 7L * size + left));
            Set<String> lucky = new HashSet<>();
            first.subList(0, left).forEach(pledge -> lucky.add(pledge.id()));
            for (Share share : funded.shares()) {
                long expected = lucky.contains(share.pledgeId()) ? 8 : 7;
                assertEquals(expected, share.cents(), () -> share + ", " + left + " cents, seed " + seed);
            }
        }
    }
}
