package coop.impulsion.risksharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Seeded awards of all kinds: few cents or many, full commitments, binding earmarks, odd quotas, ties. */
final class RandomAwards {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final Random random;
    private final int mostPledges;
    private final int mostLines;

    RandomAwards(long seed, int mostPledges, int mostLines) {
        this.random = new Random(seed);
        this.mostPledges = mostPledges;
        this.mostLines = mostLines;
    }

    /** What the engine is given. */
    record Case(SharingRule rule, List<Pledge> pledges, Map<String, Long> lines) {

        FundingOutcome fund() {
            return AwardFunding.fund(rule, pledges, lines);
        }

        Case with(List<Pledge> others) {
            return new Case(rule, others, lines);
        }
    }

    Case next() {
        return next(random.nextInt(3) == 0 ? OnShortage.HOLD : OnShortage.SPILL);
    }

    Case next(OnShortage onShortage) {
        long most = new long[] {2, 5, 12, 40, 1_000, 1_000_000, 1_000_000_000_000L}[random.nextInt(7)];
        int lineCount = 1 + random.nextInt(mostLines);
        int earmarks = random.nextInt(4);
        List<Pledge> pledges = new ArrayList<>();
        int size = 1 + random.nextInt(mostPledges);
        long rooms = 0;
        for (int i = 0; i < size; i++) {
            long amount = 1 + below(most);
            long room = random.nextInt(3) > 0 ? amount : below(amount + 1);
            rooms += room;
            pledges.add(new Pledge(
                    "c" + i,
                    ContributorClass.values()[random.nextInt(3)],
                    amount,
                    room,
                    random.nextInt(4) < earmarks ? someLines(lineCount) : LineScope.all(),
                    random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(3))));
        }
        return new Case(rule(onShortage), pledges, lines(lineCount, 1 + below(Math.max(1, rooms))));
    }

    private Map<String, Long> lines(int count, long total) {
        Map<String, Long> lines = new TreeMap<>();
        long left = total;
        for (int k = 0; k < count; k++) {
            long part = k == count - 1 ? left : below(left + 1);
            lines.put("l" + k, part);
            left -= part;
        }
        return lines;
    }

    private LineScope someLines(int count) {
        Set<String> keys = new HashSet<>();
        for (int k = 0; k < count; k++) {
            if (random.nextBoolean()) {
                keys.add("l" + k);
            }
        }
        return LineScope.only(keys);
    }

    private SharingRule rule(OnShortage onShortage) {
        return switch (random.nextInt(5)) {
            case 0 -> SharingRule.of(1, 5000, 3000, 2000, onShortage);
            case 1 -> SharingRule.of(1, 3334, 3333, 3333, onShortage);
            case 2 -> SharingRule.of(1, 5000, 5000, 0, onShortage);
            case 3 -> SharingRule.of(1, 1, 9_998, 1, onShortage);
            default -> {
                int first = random.nextInt(10_001);
                int second = random.nextInt(10_001 - first);
                yield SharingRule.of(1, first, second, 10_000 - first - second, onShortage);
            }
        };
    }

    private long below(long bound) {
        return (random.nextLong() >>> 1) % bound;
    }
}
