package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The eligible pledges of one award in columns, one slot each: class by class, inside a class pattern by pattern, inside
 * a pattern by {@link PledgeOrder}. Nothing in it depends on the order in which the pledges were given.
 */
final class PledgeTable {

    static final int CLASSES = ContributorClass.values().length;
    private static final int NOT_ELIGIBLE = -1;

    private final SharingRule rule;
    private final AwardLines lines;
    private final List<Pledge> pledges;
    private final LinePattern[] patterns;
    private final PledgeGroup[] groups;
    private final int[] slotOf;
    private final int[] givenAt;
    private final int[] groupAt;
    private final long[] amounts;
    private final long[] rooms;
    private final long[] classAmounts = new long[CLASSES];

    private PledgeTable(SharingRule rule, List<Pledge> pledges, AwardLines lines) {
        this.rule = rule;
        this.lines = lines;
        this.pledges = pledges;
        Patterns found = new Patterns(rule, pledges, lines);
        this.patterns = found.sorted();
        int[] order = PledgeOrder.of(pledges);
        int[] groupKeys = groupKeys(found);
        int[] ends = new int[CLASSES * patterns.length + 1];
        for (int key : groupKeys) {
            if (key != NOT_ELIGIBLE) {
                ends[key + 1]++;
            }
        }
        for (int key = 1; key < ends.length; key++) {
            ends[key] += ends[key - 1];
        }
        int size = ends[ends.length - 1];
        this.slotOf = groupKeys;
        this.givenAt = new int[size];
        this.groupAt = new int[size];
        this.amounts = new long[size];
        this.rooms = new long[size];
        int[] next = ends.clone();
        for (int given : order) {
            if (groupKeys[given] != NOT_ELIGIBLE) {
                int slot = next[groupKeys[given]]++;
                slotOf[given] = slot;
                givenAt[slot] = given;
                Pledge pledge = pledges.get(given);
                amounts[slot] = pledge.amountCents();
                rooms[slot] = pledge.roomCents();
            }
        }
        this.groups = groups(ends);
        for (PledgeGroup group : groups) {
            Arrays.fill(groupAt, group.start(), group.end(), group.index());
        }
    }

    /**
     * @throws IllegalArgumentException if two pledges have the same id
     * @throws ArithmeticException if the amounts of a class sum to more than a long holds
     */
    static PledgeTable of(SharingRule rule, List<Pledge> pledges, AwardLines lines) {
        return new PledgeTable(rule, pledges, lines);
    }

    private int[] groupKeys(Patterns found) {
        int[] keys = new int[pledges.size()];
        int given = 0;
        for (Pledge pledge : pledges) {
            int pattern = found.of[given];
            keys[given++] = pattern == NOT_ELIGIBLE
                    ? NOT_ELIGIBLE
                    : pledge.contributorClass().ordinal() * patterns.length + found.place[pattern];
        }
        return keys;
    }

    private PledgeGroup[] groups(int[] ends) {
        List<PledgeGroup> found = new ArrayList<>();
        for (int key = 0; key < ends.length - 1; key++) {
            if (ends[key] < ends[key + 1]) {
                long amountSum = 0;
                long roomSum = 0;
                for (int slot = ends[key]; slot < ends[key + 1]; slot++) {
                    amountSum = Math.addExact(amountSum, amounts[slot]);
                    roomSum += rooms[slot];
                }
                int classIndex = key / patterns.length;
                classAmounts[classIndex] = Math.addExact(classAmounts[classIndex], amountSum);
                found.add(new PledgeGroup(
                        found.size(), classIndex, key % patterns.length, ends[key], ends[key + 1], amountSum, roomSum));
            }
        }
        return found.toArray(PledgeGroup[]::new);
    }

    SharingRule rule() {
        return rule;
    }

    AwardLines lines() {
        return lines;
    }

    List<Pledge> pledges() {
        return pledges;
    }

    int patternCount() {
        return patterns.length;
    }

    LinePattern pattern(int index) {
        return patterns[index];
    }

    PledgeGroup[] groups() {
        return groups;
    }

    /** How many pledges are eligible. */
    int slots() {
        return givenAt.length;
    }

    boolean isEligible(int given) {
        return slotOf[given] != NOT_ELIGIBLE;
    }

    int slotOf(int given) {
        return slotOf[given];
    }

    PledgeGroup groupOf(int slot) {
        return groups[groupAt[slot]];
    }

    Pledge pledge(int slot) {
        return pledges.get(givenAt[slot]);
    }

    /**
     * The day of each signature as a number, none last of all, in the order in which the pledges were given: that is how
     * they lie in memory.
     *
     * @param slots those wanted stand in the range
     * @param days receives the days, each at the place of its slot
     */
    void readSignatureDays(int[] slots, int from, int to, long[] days) {
        int[] placeOf = new int[givenAt.length];
        Arrays.fill(placeOf, -1);
        for (int place = from; place < to; place++) {
            placeOf[slots[place]] = place;
        }
        int given = 0;
        for (Pledge pledge : pledges) {
            int place = slotOf[given] == NOT_ELIGIBLE ? -1 : placeOf[slotOf[given]];
            if (place >= 0) {
                days[place] = pledge.signedOn() == null
                        ? Long.MAX_VALUE
                        : pledge.signedOn().toEpochDay();
            }
            given++;
        }
    }

    long amount(int slot) {
        return amounts[slot];
    }

    long room(int slot) {
        return rooms[slot];
    }

    /** Sum of the amounts of a class's eligible pledges. */
    long classAmount(int classIndex) {
        return classAmounts[classIndex];
    }

    int quota(int classIndex) {
        return rule.quotaBasisPoints(ContributorClass.values()[classIndex]);
    }

    /** The line patterns of the pledges, found once for each scope. */
    private static final class Patterns {

        /** For each pledge as given, the number of its pattern as found, or NOT_ELIGIBLE. */
        private final int[] of;
        /** From the number as found to the place in the sorted order. */
        private int[] place;

        private final List<LinePattern> found = new ArrayList<>();
        private final Map<LinePattern, Integer> numbers = new HashMap<>();
        private final Map<LineScope, Integer> byScope = new HashMap<>();
        private final AwardLines lines;

        private Patterns(SharingRule rule, List<Pledge> pledges, AwardLines lines) {
            this.lines = lines;
            this.of = new int[pledges.size()];
            for (int given = 0; given < of.length; given++) {
                Pledge pledge = pledges.get(given);
                of[given] = rule.quotaBasisPoints(pledge.contributorClass()) == 0
                        ? NOT_ELIGIBLE
                        : byScope.computeIfAbsent(pledge.lines(), this::number);
            }
        }

        private Integer number(LineScope scope) {
            LinePattern pattern = LinePattern.of(scope, lines);
            if (pattern.size() == 0) {
                return NOT_ELIGIBLE;
            }
            return numbers.computeIfAbsent(pattern, p -> {
                found.add(p);
                return found.size() - 1;
            });
        }

        private LinePattern[] sorted() {
            List<LinePattern> sorted = new ArrayList<>(found);
            Collections.sort(sorted);
            place = new int[sorted.size()];
            for (int i = 0; i < sorted.size(); i++) {
                place[numbers.get(sorted.get(i))] = i;
            }
            return sorted.toArray(LinePattern[]::new);
        }
    }
}
