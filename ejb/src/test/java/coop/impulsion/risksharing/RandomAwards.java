package coop.impulsion.risksharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Seeded awards of all kinds: few cents or many, full commitments, binding earmarks, odd quotas, ties. */
final class RandomAwards {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final int WHOLE = SharingRule.WHOLE;

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
        return random.nextBoolean() ? loose(onShortage) : tight(onShortage);
    }

    /** Amounts, rooms and lines that know nothing of each other. */
    private Case loose(OnShortage onShortage) {
        long most = mostCents();
        int lineCount = 1 + random.nextInt(mostLines);
        int earmarks = random.nextInt(4);
        List<Pledge> pledges = new ArrayList<>();
        List<String> ids = ids(1 + random.nextInt(mostPledges));
        boolean isOfLikes = random.nextInt(3) == 0;
        long rooms = 0;
        for (int i = 0; i < ids.size(); i++) {
            long amount = isOfLikes && i > 0 ? pledges.get(random.nextInt(i)).amountCents() : 1 + below(most);
            long room = random.nextInt(3) > 0 ? amount : below(amount + 1);
            rooms += room;
            LineScope lines = random.nextInt(4) < earmarks ? someLines(lineCount) : LineScope.all();
            pledges.add(new Pledge(ids.get(i), someClass(), amount, room, lines, someDay()));
        }
        return new Case(rule(onShortage), pledges, lines(lineCount, 1 + below(Math.max(1, rooms))));
    }

    /** Lines that are made of what earmarked commitments pay, little of their amount or nearly all: earmarks bind. */
    private Case tight(OnShortage onShortage) {
        long most = mostCents();
        int lineCount = Math.min(2, mostLines) + random.nextInt(Math.max(1, mostLines - 1));
        int classes = 1 + random.nextInt(3);
        SharingRule rule = classes == 1 ? SharingRule.of(1, WHOLE, 0, 0, onShortage) : rule(onShortage);
        List<Pledge> pledges = new ArrayList<>();
        List<String> ids = ids(1 + random.nextInt(mostPledges));
        long[] paid = new long[lineCount];
        for (String id : ids) {
            int line = random.nextInt(lineCount);
            int other = random.nextInt(lineCount);
            LineScope lines = random.nextInt(6) == 0
                    ? LineScope.all()
                    : LineScope.only(new HashSet<>(List.of("l" + line, "l" + other)));
            long amount = 1 + below(most);
            long room = random.nextInt(4) > 0 ? amount : below(amount + 1);
            paid[line] += room * (1 + random.nextInt(8)) / 10;
            ContributorClass contributorClass = ContributorClass.values()[random.nextInt(classes)];
            pledges.add(new Pledge(id, contributorClass, amount, room, lines, someDay()));
        }
        Map<String, Long> lines = new TreeMap<>();
        for (int k = 0; k < lineCount; k++) {
            lines.put("l" + k, paid[k]);
        }
        if (Arrays.stream(paid).sum() == 0) {
            lines.put("l0", 1L);
        }
        return new Case(rule, pledges, lines);
    }

    private long mostCents() {
        return new long[] {2, 5, 12, 40, 1_000, 1_000_000, 1_000_000_000_000L}[random.nextInt(7)];
    }

    private ContributorClass someClass() {
        return ContributorClass.values()[random.nextInt(3)];
    }

    private LocalDate someDay() {
        return random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(3));
    }

    /** In no order, and now and then such that code points and UTF-16 units are ordered differently. */
    private List<String> ids(int size) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add((i % 3 == 0 ? "\uff5e" : i % 3 == 1 ? "\ud83d\ude00" : "c") + i);
        }
        Collections.shuffle(ids, random);
        return ids;
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
        return switch (random.nextInt(6)) {
            case 0 -> SharingRule.of(1, 5000, 3000, 2000, onShortage);
            case 1 -> SharingRule.of(1, 3334, 3333, 3333, onShortage);
            case 2 -> SharingRule.of(1, 5000, 5000, 0, onShortage);
            case 3 -> SharingRule.of(1, 0, 3333, 6667, onShortage);
            case 4 -> SharingRule.of(1, 1, 9_998, 1, onShortage);
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
