package coop.impulsion.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import coop.impulsion.risksharing.AwardFunding;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Funded;
import coop.impulsion.risksharing.LineScope;
import coop.impulsion.risksharing.OnShortage;
import coop.impulsion.risksharing.Pledge;
import coop.impulsion.risksharing.Share;
import coop.impulsion.risksharing.SharingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * An award shared over many commitments. Without earmarks beside largest remainder with {@link BigDecimal}, which gives
 * the same cents when nobody is full; with earmarks beside two libraries' maximum flow, which only says whether the lines
 * can be paid, not who fairly bears what.
 */
public final class SharingBenchmark implements Benchmark {

    private static final SharingRule RULE = SharingRule.of(1, 5_000, 3_000, 2_000, OnShortage.SPILL);
    private static final int LINES = 12;
    private static final int PATTERNS = 40;

    private static final String OURS = "impulsion";
    private static final String READ = "impulsion, every share read";
    private static final String DECIMAL = "largest remainder, BigDecimal";
    private static final String EARMARKED = "impulsion, earmarks";
    private static final String EARMARKED_READ = "impulsion, earmarks, every share read";
    private static final String ORTOOLS = "OR-Tools, flow alone";
    private static final String JGRAPHT = "JGraphT, flow alone";

    private static final List<String> PLAIN_CONTENDERS = List.of(OURS, READ, DECIMAL);
    private static final List<String> EARMARK_CONTENDERS = List.of(EARMARKED, EARMARKED_READ, ORTOOLS, JGRAPHT);

    private record Award(List<Pledge> pledges, Map<String, Long> lines) {
        Funded fund() {
            return (Funded) AwardFunding.fund(RULE, pledges, lines);
        }

        long total() {
            return lines.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Override
    public String title() {
        return "Sharing an award";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        report.say("Seconds, median of the rounds (least–most); every contender gets the same commitments.");
        table(report, scale, "no earmarks, one line", PLAIN_CONTENDERS, scale.sizes(1_000, 10_000, 100_000, 1_000_000));
        table(
                report,
                scale,
                PATTERNS + " earmark patterns over " + LINES + " lines, binding",
                EARMARK_CONTENDERS,
                scale.sizes(1_000, 10_000, 100_000, 1_000_000));
    }

    private void table(Report report, Scale scale, String what, List<String> contenders, int[] sizes) throws Exception {
        boolean isPlain = contenders == PLAIN_CONTENDERS;
        Map<String, Map<Integer, Times>> warm = new TreeMap<>();
        Map<Integer, String> agreed = new TreeMap<>();
        for (int size : sizes) {
            Award award = isPlain ? plain(size) : earmarked(size);
            agreed.put(size, isPlain ? comparePlain(award) : compareEarmarked(award));
            Contest contest = new Contest();
            for (String contender : contenders) {
                if (isMeasured(contender, size)) {
                    contest.add(contender, work(contender, award));
                }
            }
            contest.warm(scale.of(7, 2), scale.of(3, 0))
                    .forEach((contender, times) -> warm.computeIfAbsent(contender, key -> new TreeMap<>())
                            .put(size, times));
        }
        List<Object> header = new ArrayList<>(List.of(what + ", commitments"));
        for (int size : sizes) {
            header.add(String.format("%,d", size).replace(',', ' '));
        }
        int last = sizes[sizes.length - 1];
        header.add("cold " + last);
        header.add("heap MiB");
        header.add("×10 costs");
        report.columns(header.toArray());
        for (String contender : contenders) {
            List<Object> row = new ArrayList<>(List.of(contender));
            double before = Double.NaN;
            double growth = Double.NaN;
            for (int size : sizes) {
                Times times = warm.get(contender).get(size);
                row.add(times == null ? "–" : Report.spread(times));
                growth = times == null ? growth : times.median() / before;
                before = times == null ? before : times.median();
            }
            Cold cold = isMeasured(contender, last) ? Cold.run(getClass(), contender, last, "4g") : null;
            row.add(cold == null ? "–" : Report.figure(cold.seconds()));
            row.add(cold == null ? "–" : cold.heap());
            row.add(growth);
            report.row(row.toArray());
        }
        report.end();
        report.say("Compared before: %s.", agreed.get(last));
        if (isPlain) {
            report.say("Target: 1,000,000 in 0.2 s.");
        } else {
            int size = scale.of(100_000, 1_000);
            report.say(
                    "impulsion / OR-Tools at %,d = %.2f (target at most 3).",
                    size,
                    warm.get(EARMARKED).get(size).median()
                            / warm.get(ORTOOLS).get(size).median());
        }
    }

    /** JGraphT needs several gigabytes for the edges of a million commitments. */
    private static boolean isMeasured(String contender, int size) {
        return !contender.equals(JGRAPHT) || size <= 100_000;
    }

    @Override
    public Callable<?> prepared(String contender, int size) {
        return work(contender, PLAIN_CONTENDERS.contains(contender) ? plain(size) : earmarked(size));
    }

    private static Callable<?> work(String contender, Award award) {
        if (contender.equals(ORTOOLS)) {
            Loader.loadNativeLibraries();
        }
        return switch (contender) {
            case OURS, EARMARKED -> award::fund;
            case READ, EARMARKED_READ -> () -> sum(award.fund().shares());
            case DECIMAL -> () -> largestRemainder(award);
            case ORTOOLS -> () -> ortools(award);
            case JGRAPHT -> () -> jgrapht(award);
            default -> throw new IllegalArgumentException(contender);
        };
    }

    private static long sum(List<Share> shares) {
        long sum = 0;
        for (Share share : shares) {
            for (long cents : share.lines().values()) {
                sum += cents;
            }
        }
        return sum;
    }

    /** A hundredth of what was signed, in whole tens of euros, so that each class total is a whole number of cents. */
    private static Award plain(int size) {
        Random random = new Random(size);
        List<Pledge> pledges = new ArrayList<>(size);
        long signed = 0;
        for (int i = 0; i < size; i++) {
            long amount = 50_00 + random.nextInt(500_000_00);
            signed += amount;
            pledges.add(pledge(random, i, amount, LineScope.all()));
        }
        return new Award(pledges, Map.of("FIRST_POST", signed / 100 / 1_000 * 1_000));
    }

    /**
     * Lines ask what can be paid: each commitment is put down for a part of its amount on the lines it may pay, and that
     * part differs from pattern to pattern, so that pro rata alone would not do.
     */
    private static Award earmarked(int size) {
        Random random = new Random(size);
        List<Set<String>> patterns = new ArrayList<>();
        while (patterns.size() < PATTERNS) {
            Set<String> keys = new HashSet<>();
            int most = 1 + random.nextInt(9);
            while (keys.size() < most) {
                keys.add("l" + random.nextInt(LINES));
            }
            if (!patterns.contains(keys)) {
                patterns.add(keys);
            }
        }
        double[] parts = random.doubles(PATTERNS, 0.1, 0.9).toArray();
        List<List<String>> keysOf = patterns.stream().map(List::copyOf).toList();
        List<LineScope> scopes = patterns.stream()
                .map(keys -> LineScope.only(keys.toArray(String[]::new)))
                .toList();
        List<Pledge> pledges = new ArrayList<>(size);
        Map<String, Long> lines = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int pattern = random.nextInt(PATTERNS);
            long amount = 50_00 + random.nextInt(5_000_00);
            pledges.add(pledge(random, i, amount, scopes.get(pattern)));
            List<String> keys = keysOf.get(pattern);
            lines.merge(keys.get(random.nextInt(keys.size())), (long) (amount * parts[pattern]), Long::sum);
        }
        return new Award(pledges, lines);
    }

    private static Pledge pledge(Random random, int i, long amount, LineScope scope) {
        ContributorClass contributorClass = ContributorClass.values()[random.nextInt(3)];
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return new Pledge("E-2026-" + i, contributorClass, amount, amount, scope, day);
    }

    private static long[] largestRemainder(Award award) {
        List<Pledge> pledges = award.pledges();
        BigDecimal total = BigDecimal.valueOf(award.total());
        long[] cents = new long[pledges.size()];
        for (ContributorClass contributorClass : ContributorClass.values()) {
            BigDecimal classTotal = total.multiply(BigDecimal.valueOf(RULE.quotaBasisPoints(contributorClass)))
                    .divide(BigDecimal.valueOf(SharingRule.WHOLE));
            List<Integer> members = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < cents.length; i++) {
                if (pledges.get(i).contributorClass() == contributorClass) {
                    members.add(i);
                    sum = sum.add(BigDecimal.valueOf(pledges.get(i).amountCents()));
                }
            }
            BigDecimal[] remainders = new BigDecimal[cents.length];
            long left = classTotal.longValueExact();
            for (int i : members) {
                BigDecimal[] parts = classTotal
                        .multiply(BigDecimal.valueOf(pledges.get(i).amountCents()))
                        .divideAndRemainder(sum);
                cents[i] = parts[0].longValueExact();
                remainders[i] = parts[1];
                left -= cents[i];
            }
            members.sort(Comparator.comparing((Integer i) -> remainders[i])
                    .reversed()
                    .thenComparing(i -> pledges.get(i).signedOn())
                    .thenComparing(i -> pledges.get(i).id()));
            for (int k = 0; k < left; k++) {
                cents[members.get(k)]++;
            }
        }
        return cents;
    }

    private static long ortools(Award award) {
        MaxFlow flow = new MaxFlow();
        List<String> lines = List.copyOf(award.lines().keySet());
        int sink = 1 + lines.size();
        for (int k = 0; k < lines.size(); k++) {
            flow.addArcWithCapacity(1 + k, sink, award.lines().get(lines.get(k)));
        }
        int node = sink;
        for (Pledge pledge : award.pledges()) {
            flow.addArcWithCapacity(0, ++node, pledge.roomCents());
            for (int k = 0; k < lines.size(); k++) {
                if (pledge.lines().allows(lines.get(k))) {
                    flow.addArcWithCapacity(node, 1 + k, pledge.roomCents());
                }
            }
        }
        if (flow.solve(0, sink) != MaxFlow.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no flow");
        }
        return flow.getOptimalFlow();
    }

    private static long jgrapht(Award award) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        List<String> lines = List.copyOf(award.lines().keySet());
        int sink = 1 + lines.size();
        graph.addVertex(0);
        graph.addVertex(sink);
        for (int k = 0; k < lines.size(); k++) {
            graph.addVertex(1 + k);
            graph.setEdgeWeight(graph.addEdge(1 + k, sink), award.lines().get(lines.get(k)));
        }
        int node = sink;
        for (Pledge pledge : award.pledges()) {
            graph.addVertex(++node);
            graph.setEdgeWeight(graph.addEdge(0, node), pledge.roomCents());
            for (int k = 0; k < lines.size(); k++) {
                if (pledge.lines().allows(lines.get(k))) {
                    graph.setEdgeWeight(graph.addEdge(node, 1 + k), pledge.roomCents());
                }
            }
        }
        return Math.round(new DinicMFImpl<>(graph).getMaximumFlowValue(0, sink));
    }

    private static String comparePlain(Award award) {
        long[] expected = largestRemainder(award);
        List<Share> shares = award.fund().shares();
        for (int i = 0; i < expected.length; i++) {
            if (shares.get(i).cents() != expected[i]) {
                throw new IllegalStateException("share " + i + ": " + shares.get(i) + ", expected " + expected[i]);
            }
        }
        return "each of " + expected.length + " shares to the cent";
    }

    private static String compareEarmarked(Award award) {
        Loader.loadNativeLibraries();
        long total = award.total();
        long ours = sum(award.fund().shares());
        long ortools = ortools(award);
        long jgrapht = isMeasured(JGRAPHT, award.pledges().size()) ? jgrapht(award) : total;
        if (ours != total || ortools != total || jgrapht != total) {
            throw new IllegalStateException(total + " asked, " + ours + ", " + ortools + ", " + jgrapht);
        }
        return "all find that the lines can be paid, " + total + " cents";
    }
}
