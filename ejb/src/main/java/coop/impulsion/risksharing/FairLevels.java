package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.List;

/**
 * The second level: how each class's exact total falls upon its commitments. Weighted max-min fair, exact.
 *
 * <p>All pledges of a group share one level: each bears that part of its amount, or its room if that is less. A level is
 * {@code t × quota / sum of the class's amounts}, with {@code t} common to all classes. First every class is tried alone,
 * pro rata; if the lines can be paid so, nothing can be fairer. Otherwise {@code t} is raised as far as all groups can follow;
 * those that can't go on stop there, and the others are raised further (progressive filling). How far they can go is
 * found by Newton's method on cuts: a cut that is broken at {@code t} says down to which {@code t} one has to go.
 */
final class FairLevels {

    private static final int CLASSES = PledgeTable.CLASSES;

    private final PledgeTable table;
    private final Fraction[] classTotals;
    private final List<PledgeGroup> active = new ArrayList<>();
    private final Level[] classLevels = new Level[CLASSES];
    private final GroupFilling[] fillings;
    private final Level[] levels;
    private final Fraction[] stoppedAt;

    FairLevels(PledgeTable table, Fraction[] classTotals) {
        this.table = table;
        this.classTotals = classTotals;
        this.levels = new Level[table.groups().length];
        this.stoppedAt = new Fraction[levels.length];
        this.fillings = new GroupFilling[levels.length];
        for (PledgeGroup group : table.groups()) {
            fillings[group.index()] = new GroupFilling(table, group);
        }
        active.addAll(List.of(table.groups()));
        if (!classesAlone()) {
            Fraction t = Fraction.ZERO;
            while (!active.isEmpty()) {
                t = raise(t);
            }
        }
    }

    private boolean classesAlone() {
        Fraction[] totals = new Fraction[levels.length];
        for (int c = 0; c < CLASSES; c++) {
            List<PledgeGroup> members = activeOf(c);
            if (!members.isEmpty()) {
                Fraction t = levelGiving(members, classTotals[c], Fraction.ZERO);
                classLevels[c] = levelOf(c, t);
                for (PledgeGroup group : members) {
                    totals[group.index()] = total(group, classLevels[c]);
                }
            }
        }
        if (table.patternCount() > 1 && !new SharingNetwork(table, classTotals, totals, totals).isFeasible()) {
            return false;
        }
        for (PledgeGroup group : table.groups()) {
            levels[group.index()] = classLevels[group.classIndex()];
        }
        return true;
    }

    /** Raises the active groups from one common level to the highest possible and stops those that can't go on. */
    private Fraction raise(Fraction from) {
        Fraction t = null;
        for (int c = 0; c < CLASSES; c++) {
            List<PledgeGroup> members = activeOf(c);
            if (!members.isEmpty()) {
                Fraction left = classTotals[c];
                for (PledgeGroup group : table.groups()) {
                    if (group.classIndex() == c && stoppedAt[group.index()] != null) {
                        left = left.minus(stoppedAt[group.index()]);
                    }
                }
                Fraction alone = levelGiving(members, left, from);
                t = t == null ? alone : t.min(alone);
            }
        }
        SharingNetwork network = networkAt(t);
        while (!network.isFeasible()) {
            SharingNetwork.Limit limit = network.limit();
            Fraction left = limit.most();
            List<PledgeGroup> limited = new ArrayList<>();
            for (PledgeGroup group : table.groups()) {
                if (limit.groups().get(group.index())) {
                    if (stoppedAt[group.index()] == null) {
                        limited.add(group);
                    } else {
                        left = left.minus(stoppedAt[group.index()]);
                    }
                }
            }
            t = levelGiving(limited, left, from);
            network = networkAt(t);
        }
        stop(network, t);
        return t;
    }

    private SharingNetwork networkAt(Fraction t) {
        Fraction[] lower = stoppedAt.clone();
        Fraction[] upper = stoppedAt.clone();
        for (PledgeGroup group : active) {
            lower[group.index()] = total(group, levelOf(group.classIndex(), t));
            upper[group.index()] = Fraction.of(group.rooms());
        }
        return new SharingNetwork(table, classTotals, lower, upper);
    }

    private void stop(SharingNetwork network, Fraction t) {
        List<PledgeGroup> stopped = new ArrayList<>();
        for (PledgeGroup group : active) {
            if (!network.canExceedLowerBound(group)) {
                stopped.add(group);
            }
        }
        if (stopped.isEmpty()) {
            throw new IllegalStateException("no group stops at its highest level");
        }
        Level[] at = new Level[CLASSES];
        for (PledgeGroup group : stopped) {
            int c = group.classIndex();
            at[c] = at[c] == null ? levelOf(c, t) : at[c];
            levels[group.index()] = at[c];
            stoppedAt[group.index()] = total(group, levels[group.index()]);
        }
        active.removeAll(stopped);
    }

    private List<PledgeGroup> activeOf(int classIndex) {
        return active.stream().filter(group -> group.classIndex() == classIndex).toList();
    }

    /** Which part of their amounts the commitments of a class bear at a common level: never more than all. */
    private Level levelOf(int classIndex, Fraction t) {
        return new Level(t.times(table.quota(classIndex))
                .dividedBy(Fraction.of(table.classAmount(classIndex)))
                .min(Fraction.ONE));
    }

    /**
     * The common level at which some groups give an amount together, by Newton's method from below: what they give is a
     * concave function of the level, so each tangent leads nearer and none too far.
     *
     * @param from a level at which they don't give more
     */
    private Fraction levelGiving(List<PledgeGroup> groups, Fraction amount, Fraction from) {
        Fraction t = from;
        while (true) {
            Level[] at = new Level[CLASSES];
            long full = 0;
            long[] open = new long[CLASSES];
            for (PledgeGroup group : groups) {
                int c = group.classIndex();
                at[c] = at[c] == null ? levelOf(c, t) : at[c];
                fillings[group.index()].fillTo(at[c]);
                full += fillings[group.index()].full();
                open[c] += fillings[group.index()].open();
            }
            Fraction slope = Fraction.ZERO;
            for (int c = 0; c < CLASSES; c++) {
                if (open[c] > 0) {
                    slope = slope.plus(
                            Fraction.of(open[c]).times(table.quota(c)).dividedBy(Fraction.of(table.classAmount(c))));
                }
            }
            if (slope.signum() == 0) {
                return t;
            }
            Fraction next = amount.minus(Fraction.of(full)).dividedBy(slope);
            if (next.equals(t)) {
                return t;
            }
            t = next;
        }
    }

    private Fraction total(PledgeGroup group, Level level) {
        GroupFilling filling = fillings[group.index()];
        filling.fillTo(level);
        return level.value().times(filling.open()).plus(Fraction.of(filling.full()));
    }

    Level level(PledgeGroup group) {
        return levels[group.index()];
    }

    /** The level of a class if every line could be paid by everybody; null if it has no eligible commitment. */
    Level classLevel(int classIndex) {
        return classLevels[classIndex];
    }
}
