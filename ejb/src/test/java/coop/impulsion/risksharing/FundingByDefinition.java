package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Funds small awards as the rule defines it, word by word, with nothing but linear programs over the amounts that each
 * commitment pays on each line: no cuts, no groups, no flows. A lexicographically greatest vector of levels is found by
 * asking how high all that are still free can be at once, and then of each whether it could be higher.
 */
final class FundingByDefinition {

    private final SharingRule rule;
    private final List<Pledge> pledges = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Long> award;
    private final long total;
    private final List<ContributorClass> classes;
    /** Number of the variable of a commitment on a line, or -1. */
    private final int[][] variable;

    private final int variables;

    final boolean isFundable;
    /** Null if fundable. */
    final Shortfall shortfall;

    final Fraction[] fairTotals;
    final long[] wholeTotals;
    private final Fraction[] fair;
    private final long[] whole;

    FundingByDefinition(SharingRule rule, List<Pledge> given, Map<String, Long> award) {
        this.rule = rule;
        this.award = award;
        award.forEach((key, cents) -> {
            if (cents > 0) {
                keys.add(key);
            }
        });
        this.total = award.values().stream().mapToLong(Long::longValue).sum();
        this.classes = Arrays.stream(ContributorClass.values())
                .filter(contributorClass -> rule.quotaBasisPoints(contributorClass) > 0)
                .toList();
        for (Pledge pledge : given) {
            if (classes.contains(pledge.contributorClass()) && keys.stream().anyMatch(pledge.lines()::allows)) {
                pledges.add(pledge);
            }
        }
        this.variable = new int[pledges.size()][keys.size()];
        int next = 0;
        for (int c = 0; c < variable.length; c++) {
            for (int k = 0; k < keys.size(); k++) {
                variable[c][k] = pledges.get(c).lines().allows(keys.get(k)) ? next++ : -1;
            }
        }
        this.variables = next;
        this.isFundable = program().isFeasible();
        this.shortfall = isFundable ? null : shortfall();
        this.fairTotals = isFundable ? fairTotals() : null;
        this.wholeTotals = isFundable ? wholeTotals() : null;
        this.fair = isFundable ? fairShares() : null;
        this.whole = isFundable ? wholeShares() : null;
    }

    /** The feasible answers; one variable more, the last, is free for a common level. */
    private LinearProgram program() {
        LinearProgram program = new LinearProgram(variables + 1);
        for (int k = 0; k < keys.size(); k++) {
            Fraction[] row = program.zeros();
            for (int[] of : variable) {
                if (of[k] >= 0) {
                    row[of[k]] = Fraction.ONE;
                }
            }
            program.equal(row, Fraction.of(award.get(keys.get(k))));
        }
        for (int c = 0; c < variable.length; c++) {
            program.atMost(share(c), Fraction.of(pledges.get(c).roomCents()));
        }
        return program;
    }

    /** Of the sets of lines with the greatest deficit the smallest, which must be the only one of its size. */
    private Shortfall shortfall() {
        List<Shortfall> worst = new ArrayList<>();
        for (int set = 1; set < 1 << keys.size(); set++) {
            SortedSet<String> lines = new TreeSet<>();
            for (int k = 0; k < keys.size(); k++) {
                if ((set >> k & 1) == 1) {
                    lines.add(keys.get(k));
                }
            }
            List<Pledge> payers = pledges.stream()
                    .filter(pledge -> lines.stream().anyMatch(pledge.lines()::allows))
                    .sorted(Comparator.comparing(
                            pledge -> pledge.id().codePoints().toArray(), Arrays::compare))
                    .toList();
            long wanted = lines.stream().mapToLong(award::get).sum();
            long supply = payers.stream().mapToLong(Pledge::roomCents).sum();
            worst.add(new Shortfall(
                    wanted - supply, lines, payers.stream().map(Pledge::id).toList(), supply));
        }
        long greatest = worst.stream().mapToLong(Shortfall::missingCents).max().orElseThrow();
        worst.removeIf(shortfall -> shortfall.missingCents() < greatest);
        worst.sort(Comparator.comparing(shortfall -> shortfall.lineKeys().size()));
        if (worst.size() > 1
                && worst.get(0).lineKeys().size() == worst.get(1).lineKeys().size()) {
            throw new IllegalStateException(worst + " are alike");
        }
        return worst.get(0);
    }

    private LinearProgram programWithClassTotals(IntFunction<Fraction> totals) {
        LinearProgram program = program();
        for (int at = 0; at < classes.size(); at++) {
            program.equal(classTotal(at), totals.apply(classes.get(at).ordinal()));
        }
        return program;
    }

    private Fraction[] sum(IntPredicate commitment) {
        Fraction[] row = new Fraction[variables + 1];
        Arrays.fill(row, Fraction.ZERO);
        for (int c = 0; c < variable.length; c++) {
            for (int k = 0; k < keys.size(); k++) {
                if (commitment.test(c) && variable[c][k] >= 0) {
                    row[variable[c][k]] = Fraction.ONE;
                }
            }
        }
        return row;
    }

    private Fraction[] share(int commitment) {
        return sum(c -> c == commitment);
    }

    private Fraction[] classTotal(int at) {
        return sum(c -> pledges.get(c).contributorClass() == classes.get(at));
    }

    /** The sums whose quotients by their weights, sorted upwards, are lexicographically greatest. */
    private Fraction[] lexicographicMaxMin(Supplier<LinearProgram> programs, Fraction[][] sums, Fraction[] weights) {
        Fraction[] settled = new Fraction[sums.length];
        while (Arrays.asList(settled).contains(null)) {
            LinearProgram raising = programs.get();
            for (int i = 0; i < sums.length; i++) {
                Fraction[] row = sums[i].clone();
                if (settled[i] == null) {
                    row[variables] = weights[i].times(-1);
                    raising.atLeast(row, Fraction.ZERO);
                } else {
                    raising.equal(row, settled[i]);
                }
            }
            Fraction[] levelAlone = raising.zeros();
            levelAlone[variables] = Fraction.ONE;
            Fraction level = raising.maximum(levelAlone);
            Fraction[] stopped = settled.clone();
            for (int i = 0; i < sums.length; i++) {
                if (settled[i] == null) {
                    LinearProgram exceeding = programs.get();
                    for (int other = 0; other < sums.length; other++) {
                        if (settled[other] == null) {
                            exceeding.atLeast(sums[other], level.times(weights[other]));
                        } else {
                            exceeding.equal(sums[other], settled[other]);
                        }
                    }
                    Fraction most = exceeding.maximum(sums[i]);
                    stopped[i] = most.equals(level.times(weights[i])) ? most : null;
                }
            }
            settled = stopped;
        }
        return settled;
    }

    private Fraction[] fairTotals() {
        Fraction[][] sums = new Fraction[classes.size()][];
        Fraction[] quotas = new Fraction[classes.size()];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = classTotal(at);
            quotas[at] = Fraction.of(rule.quotaBasisPoints(classes.get(at)));
        }
        Fraction[] found = lexicographicMaxMin(this::program, sums, quotas);
        Fraction[] byClass = {Fraction.ZERO, Fraction.ZERO, Fraction.ZERO};
        for (int at = 0; at < sums.length; at++) {
            byClass[classes.get(at).ordinal()] = found[at];
        }
        return byClass;
    }

    private Fraction[] fairShares() {
        Fraction[][] sums = new Fraction[pledges.size()][];
        Fraction[] weights = new Fraction[pledges.size()];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = share(c);
            Fraction together = Fraction.ZERO;
            for (Pledge other : pledges) {
                if (other.contributorClass() == pledges.get(c).contributorClass()) {
                    together = together.plus(Fraction.of(other.amountCents()));
                }
            }
            weights[c] = Fraction.of(rule.quotaBasisPoints(pledges.get(c).contributorClass()))
                    .times(pledges.get(c).amountCents())
                    .dividedBy(together);
        }
        return lexicographicMaxMin(() -> programWithClassTotals(c -> fairTotals[c]), sums, weights);
    }

    /** Each class rounded down; the cents left one by one to the largest remainders, where the award stays feasible. */
    private long[] wholeTotals() {
        long[] low = floors(fairTotals);
        List<Integer> queue = waiting(fairTotals);
        queue.sort(Comparator.comparing((Integer c) -> fairTotals[c].remainder())
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int c : queue) {
            if (Arrays.stream(low).sum() < total) {
                low[c]++;
                low[c] -= canBe(low) ? 0 : 1;
            }
        }
        return low;
    }

    private boolean canBe(long[] low) {
        LinearProgram program = program();
        for (int at = 0; at < classes.size(); at++) {
            int c = classes.get(at).ordinal();
            program.atLeast(classTotal(at), Fraction.of(low[c]));
            program.atMost(classTotal(at), ceiling(fairTotals[c]));
        }
        return program.isFeasible();
    }

    /** The same for the commitments of each class, the classes one after the other. */
    private long[] wholeShares() {
        long[] low = floors(fair);
        for (ContributorClass contributorClass : classes) {
            List<Integer> queue = waiting(fair);
            queue.removeIf(c -> pledges.get(c).contributorClass() != contributorClass);
            queue.sort(Comparator.comparing((Integer c) -> fair[c].remainder())
                    .reversed()
                    .thenComparing(c -> pledges.get(c).signedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(c -> pledges.get(c).id().codePoints().toArray(), Arrays::compare));
            long left = wholeTotals[contributorClass.ordinal()];
            for (int c = 0; c < low.length; c++) {
                left -= pledges.get(c).contributorClass() == contributorClass ? low[c] : 0;
            }
            for (int c : queue) {
                if (left > 0) {
                    low[c]++;
                    boolean stays = sharesCanBe(low);
                    low[c] -= stays ? 0 : 1;
                    left -= stays ? 1 : 0;
                }
            }
            if (left != 0) {
                throw new IllegalStateException(left + " cents of " + contributorClass + " found no place");
            }
        }
        return low;
    }

    private boolean sharesCanBe(long[] low) {
        LinearProgram program = programWithClassTotals(c -> Fraction.of(wholeTotals[c]));
        for (int c = 0; c < low.length; c++) {
            program.atLeast(share(c), Fraction.of(low[c]));
            program.atMost(share(c), ceiling(fair[c]));
        }
        return program.isFeasible();
    }

    private static long[] floors(Fraction[] values) {
        return Arrays.stream(values).mapToLong(Fraction::floor).toArray();
    }

    private static Fraction ceiling(Fraction value) {
        return value.isWhole() ? value : Fraction.of(value.floor() + 1);
    }

    /** Those with a remainder. */
    private static List<Integer> waiting(Fraction[] values) {
        List<Integer> waiting = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isWhole()) {
                waiting.add(i);
            }
        }
        return waiting;
    }

    /** Exact fair share of a pledge: 0 if it is not eligible. */
    Fraction fair(Pledge pledge) {
        int at = pledges.indexOf(pledge);
        return at < 0 ? Fraction.ZERO : fair[at];
    }

    long whole(Pledge pledge) {
        int at = pledges.indexOf(pledge);
        return at < 0 ? 0 : whole[at];
    }
}
