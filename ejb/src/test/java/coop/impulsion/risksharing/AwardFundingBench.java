package coop.impulsion.risksharing;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much processor time awards of a thousand to a million commitments take, warm: prints a table. Not a test; run {@code
 * main}, on one
 * core ({@code taskset -c 0 java -XX:+UseSerialGC -Xmx3g …}).
 */
public final class AwardFundingBench {

    private static final int KEYS = 12;
    private static final int PATTERNS = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private AwardFundingBench() {}

    /** The award of one measurement, made anew for each size from a fixed seed. */
    private enum Kind {
        PLAIN("no earmarks"),
        EQUAL("no earmarks, all of one class signed the same amount"),
        LOOSE("40 earmark patterns over 12 lines, quotas and pro rata can be met"),
        BINDING("40 earmark patterns over 12 lines, most of them bind");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        RandomAwards.Case award(int size) {
            Random random = new Random(size);
            List<LineScope> scopes = this == PLAIN || this == EQUAL ? List.of(LineScope.all()) : scopes(random);
            List<Pledge> pledges = new ArrayList<>(size);
            Map<String, Long> lines = new TreeMap<>();
            int keys = this == PLAIN || this == EQUAL ? 3 : KEYS;
            long rooms = 0;
            for (int i = 0; i < size; i++) {
                int kind = random.nextInt(10);
                ContributorClass contributorClass = kind == 0
                        ? ContributorClass.PUBLIC
                        : kind < 4 ? ContributorClass.PATRON : ContributorClass.CITIZEN;
                long amount = this == EQUAL
                        ? 50_00L
                        : 10_00L + random.nextInt(contributorClass == ContributorClass.CITIZEN ? 1_000_00 : 20_000_00);
                long room = random.nextInt(4) > 0 ? amount : random.nextInt(1_000) * amount / 1_000;
                rooms += room;
                pledges.add(new Pledge(
                        "commitment-" + i,
                        contributorClass,
                        amount,
                        room,
                        scopes.get(random.nextInt(scopes.size())),
                        DAY.plusDays(random.nextInt(300))));
            }
            long award = rooms / 4;
            for (int k = 0; k < keys; k++) {
                long skew = this == BINDING ? (k + 1) * (k + 1) * (k + 1) : k + 1;
                long all = this == BINDING ? 6_084 : (long) keys * (keys + 1) / 2;
                lines.put("line-" + (char) ('a' + k), award / all * skew + 1);
            }
            return new RandomAwards.Case(SharingRule.of(1, 5000, 3000, 2000, OnShortage.SPILL), pledges, lines);
        }

        private static List<LineScope> scopes(Random random) {
            Set<Set<String>> found = new HashSet<>();
            List<LineScope> scopes = new ArrayList<>(List.of(LineScope.all()));
            while (scopes.size() < PATTERNS) {
                Set<String> keys = new HashSet<>();
                int count = 1 + random.nextInt(5);
                for (int i = 0; i < count; i++) {
                    keys.add("line-" + (char) ('a' + random.nextInt(KEYS)));
                }
                if (found.add(keys)) {
                    scopes.add(LineScope.only(keys));
                }
            }
            return scopes;
        }
    }

    public static void main(String[] arguments) {
        System.out.printf(
                Locale.ROOT,
                "%-66s %9s %10s %8s %14s %10s%n",
                "award",
                "size",
                "fund",
                "growth",
                "and read all",
                "kept");
        for (Kind kind : Kind.values()) {
            double smaller = 0;
            for (int size = 1_000; size <= 1_000_000; size *= 10) {
                smaller = measure(kind, size, smaller);
            }
        }
    }

    /** @return milliseconds to fund the award */
    private static double measure(Kind kind, int size, double smaller) {
        RandomAwards.Case award = kind.award(size);
        int rounds = Math.max(20, 2_000_000 / size / 10);
        for (int i = 0; i < rounds; i++) {
            readAll(award.fund());
        }
        long without = used();
        FundingOutcome outcome = null;
        long start = processorTime();
        for (int i = 0; i < rounds; i++) {
            outcome = null;
            outcome = award.fund();
        }
        double fund = (processorTime() - start) / 1e6 / rounds;
        start = processorTime();
        for (int i = 0; i < rounds; i++) {
            readAll(outcome);
        }
        double read = (processorTime() - start) / 1e6 / rounds;
        double kept = (used() - without) / 1e6;
        Reference.reachabilityFence(outcome);
        System.out.printf(
                Locale.ROOT,
                "%-66s %9d %7.1f ms %8s %11.1f ms %7.1f MB%n",
                kind.words,
                size,
                fund,
                smaller == 0 ? "" : String.format(Locale.ROOT, "x %.1f", fund / smaller),
                fund + read,
                kept);
        return fund;
    }

    private static void readAll(FundingOutcome outcome) {
        Funded funded = (Funded) outcome;
        long paid = 0;
        for (Share share : funded.shares()) {
            for (long cents : share.lines().values()) {
                paid += cents;
            }
        }
        if (paid != funded.totalCents()) {
            throw new IllegalStateException(paid + " paid of " + funded.totalCents());
        }
    }

    /** Of all threads, so that the collector's work counts and that of other programs doesn't. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
