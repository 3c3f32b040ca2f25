package coop.impulsion.scenario;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Apportionment;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.Holding;
import coop.impulsion.risksharing.LossOrder;
import coop.impulsion.risksharing.MoneyReturn;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.SharingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the funded awards of a scenario may cost when their projects stop, drawn ten thousand times from a seed, under both
 * orders of losses. A project that stops has drawn all of its award; a stated part of each line comes back and is given back
 * by the engine, what does not is lost.
 *
 * <p>Example: an award of 1,000.00 borne 500.00, 300.00 and 200.00; it stops and half comes back. In proportion the citizens
 * lose 100.00; served first they lose nothing, patrons nothing, and the public class all of 500.00.
 *
 * <p>The loss of a project is the same whenever it stops, so it is reckoned once; a draw only adds up. Means are exact, not
 * drawn: the sum of losses by their probabilities, rounded to the cent. A quantile is the smallest drawn loss that at least that
 * part of all draws does not exceed. Immutable.
 */
public final class ScenarioStress {

    public static final int DRAWS = 10_000;

    private static final List<ContributorClass> CITIZENS_FIRST =
            List.of(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC);

    private static final int[] QUANTILES_PERCENT = {50, 90, 95, 99};

    private final long seed;
    private final List<ContributorClass> order;
    private final List<ScenarioCommitment> bearers;
    private final List<Project> projects = new ArrayList<>();
    private final int[] stopBasisPoints;
    /** The different combinations of projects that stop, one bit each, and for each draw which of them it is. */
    private final int[] combinations;

    private final int[] combinationOf = new int[DRAWS];
    private final Side inProportion;
    private final Side inOrder;

    public ScenarioStress(ScenarioReckoning reckoning, long seed) {
        this.seed = seed;
        List<ContributorClass> agreed = reckoning.scenario().rule().protectedFirst();
        this.order = agreed.isEmpty() ? CITIZENS_FIRST : agreed;
        this.bearers = reckoning.counting();
        List<long[]> proportionate = new ArrayList<>();
        List<long[]> ordered = new ArrayList<>();
        LossOrder protecting = LossOrder.ordered(order.get(0), order.get(1), order.get(2));
        for (int step = 0; step < reckoning.items().size(); step++) {
            if (reckoning.step(step).outcome() instanceof Funded funded) {
                ScenarioItem item = reckoning.items().get(step).item();
                Map<Integer, Integer> pledges = reckoning.pledges(step);
                long[] losses = losses(item, funded, pledges, LossOrder.PARI_PASSU);
                proportionate.add(losses);
                ordered.add(losses(item, funded, pledges, protecting));
                projects.add(
                        new Project(item, Money.ofCents(Arrays.stream(losses).sum())));
            }
        }
        this.stopBasisPoints = projects.stream()
                .mapToInt(project -> project.item().stopBasisPoints())
                .toArray();
        this.combinations = draw();
        this.inProportion = new Side(proportionate);
        this.inOrder = new Side(ordered);
    }

    /** What each commitment, by its place, loses of an item that stops. */
    private long[] losses(ScenarioItem item, Funded funded, Map<Integer, Integer> pledges, LossOrder lossOrder) {
        long[] losses = new long[bearers.size()];
        Map<String, List<Holding>> drawn = new HashMap<>();
        Map<String, List<Integer>> places = new HashMap<>();
        pledges.forEach((place, pledge) -> {
            Share share = funded.shares().get(pledge);
            losses[place] = share.cents();
            ScenarioCommitment one = bearers.get(place);
            share.lines().forEach((line, cents) -> {
                if (cents > 0) {
                    drawn.computeIfAbsent(line, any -> new ArrayList<>())
                            .add(new Holding(share.pledgeId(), one.contributorClass(), one.signedOn(), cents));
                    places.computeIfAbsent(line, any -> new ArrayList<>()).add(place);
                }
            });
        });
        Map<String, Long> back = new HashMap<>();
        // Rounded down, as a ceiling is: no more comes back than the stated part.
        funded.lines()
                .forEach((line, cents) -> back.put(
                        line,
                        Fraction.of(cents)
                                .times(item.backBasisPoints())
                                .dividedBy(Fraction.of(SharingRule.WHOLE))
                                .floor()));
        MoneyReturn.giveBack(lossOrder, drawn, back).forEach((line, given) -> {
            List<Apportionment.Part> parts = given.parts();
            for (int i = 0; i < parts.size(); i++) {
                losses[places.get(line).get(i)] -= parts.get(i).cents();
            }
        });
        return losses;
    }

    private int[] draw() {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, Integer> known = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (int d = 0; d < DRAWS; d++) {
            int stopped = 0;
            for (int p = 0; p < stopBasisPoints.length; p++) {
                // Asked for each project, certain or not, so that one probability does not change the draws of the
                // others.
                if (random.nextInt(SharingRule.WHOLE) < stopBasisPoints[p]) {
                    stopped |= 1 << p;
                }
            }
            combinationOf[d] = known.computeIfAbsent(stopped, any -> found.size());
            if (combinationOf[d] == found.size()) {
                found.add(stopped);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    public long seed() {
        return seed;
    }

    /** The most protected class first: the scenario's own order, or citizens, patrons, public where it has none. */
    public List<ContributorClass> order() {
        return List.copyOf(order);
    }

    /** The funded awards, in their order. */
    public List<Project> projects() {
        return List.copyOf(projects);
    }

    /** Whether chance plays a part: some project neither surely stops nor surely goes on. */
    public boolean isUncertain() {
        return Arrays.stream(stopBasisPoints).anyMatch(stop -> stop > 0 && stop < SharingRule.WHOLE);
    }

    /** Losses fall on all in proportion to what they gave. */
    public Side inProportion() {
        return inProportion;
    }

    /** What comes back goes to the most protected class first. */
    public Side inOrder() {
        return inOrder;
    }

    /** The commitments that bear something of these awards, those that lose most on average first. */
    public List<ScenarioCommitment> exposed() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < bearers.size(); place++) {
            if (inProportion.most(place) > 0 || inOrder.most(place) > 0) {
                places.add(place);
            }
        }
        Map<Integer, Fraction> means = new HashMap<>();
        places.forEach(place -> means.put(place, inProportion.mean(inProportion.ofPlace(place))));
        return places.stream()
                .sorted(Comparator.comparing(means::get, Comparator.reverseOrder()))
                .map(bearers::get)
                .toList();
    }

    /**
     * A funded award.
     *
     * @param lost what does not come back if it stops
     */
    public record Project(ScenarioItem item, Money lost) {}

    /**
     * How much is lost.
     *
     * @param mean exact, rounded to the cent
     * @param half no more than this in half of all draws
     * @param nine in nine of ten
     * @param nineteen in nineteen of twenty
     * @param ninetyNine in 99 of 100
     * @param most if every project that may stop stops
     */
    public record Loss(Money mean, Money half, Money nine, Money nineteen, Money ninetyNine, Money most) {}

    /** The losses under one order. */
    public final class Side {

        /** By project, then by place of the commitment. */
        private final List<long[]> losses;

        private Side(List<long[]> losses) {
            this.losses = losses;
        }

        public Loss total() {
            return loss(losses.stream()
                    .mapToLong(ofProject -> Arrays.stream(ofProject).sum())
                    .toArray());
        }

        public Loss of(ContributorClass contributorClass) {
            long[] ofClass = new long[losses.size()];
            for (int p = 0; p < ofClass.length; p++) {
                for (int place = 0; place < bearers.size(); place++) {
                    if (bearers.get(place).contributorClass() == contributorClass) {
                        ofClass[p] += losses.get(p)[place];
                    }
                }
            }
            return loss(ofClass);
        }

        /** Of a commitment by its number in the scenario; nothing for one that bears nothing. */
        public Loss of(int no) {
            for (int place = 0; place < bearers.size(); place++) {
                if (bearers.get(place).no() == no) {
                    return loss(ofPlace(place));
                }
            }
            return loss(new long[losses.size()]);
        }

        private long[] ofPlace(int place) {
            return losses.stream().mapToLong(ofProject -> ofProject[place]).toArray();
        }

        private long most(int place) {
            long most = 0;
            for (int p = 0; p < losses.size(); p++) {
                most += stopBasisPoints[p] > 0 ? losses.get(p)[place] : 0;
            }
            return most;
        }

        private Fraction mean(long[] byProject) {
            Fraction sum = Fraction.ZERO;
            for (int p = 0; p < byProject.length; p++) {
                sum = sum.plus(Fraction.of(byProject[p]).times(stopBasisPoints[p]));
            }
            return sum.dividedBy(Fraction.of(SharingRule.WHOLE));
        }

        private Loss loss(long[] byProject) {
            long[] ofCombination = new long[combinations.length];
            long most = 0;
            for (int p = 0; p < byProject.length; p++) {
                most += stopBasisPoints[p] > 0 ? byProject[p] : 0;
                for (int c = 0; c < ofCombination.length; c++) {
                    ofCombination[c] += (combinations[c] >> p & 1) * byProject[p];
                }
            }
            long[] drawn = new long[DRAWS];
            Arrays.setAll(drawn, d -> ofCombination[combinationOf[d]]);
            Money[] quantiles = new Money[QUANTILES_PERCENT.length];
            int from = 0;
            for (int q = 0; q < quantiles.length; q++) {
                int rank = QUANTILES_PERCENT[q] * DRAWS / 100 - 1;
                quantiles[q] = Money.ofCents(OrderStatistic.select(drawn, from, rank));
                from = rank;
            }
            return new Loss(
                    Money.ofCents(mean(byProject).rounded()),
                    quantiles[0],
                    quantiles[1],
                    quantiles[2],
                    quantiles[3],
                    Money.ofCents(most));
        }
    }
}
