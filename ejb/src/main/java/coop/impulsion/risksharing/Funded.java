package coop.impulsion.risksharing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The award is funded: what each class and each commitment bears, line by line, and why. Immutable; shares and reasons
 * are made when they are read, so that a hundred thousand of them cost nothing to those who only want totals.
 */
public final class Funded implements FundingOutcome {

    private final PledgeTable table;
    private final FairClassTotals classes;
    private final FairLevels levels;
    private final WholeShares whole;
    private final LineLayout layout;

    Funded(PledgeTable table, FairClassTotals classes, FairLevels levels, WholeShares whole, LineLayout layout) {
        this.table = table;
        this.classes = classes;
        this.levels = levels;
        this.whole = whole;
        this.layout = layout;
    }

    /** The version of the sharing agreement that was applied. */
    public SharingRule rule() {
        return table.rule();
    }

    /** The award's lines above 0.00, in cents. */
    public SortedMap<String, Long> lines() {
        return table.lines().byKey();
    }

    public long totalCents() {
        return table.lines().total();
    }

    /** One total for each class, without quota too, in the order public, patron, citizen. */
    public List<ClassTotal> classTotals() {
        List<ClassTotal> totals = new ArrayList<>();
        for (ContributorClass contributorClass : ContributorClass.values()) {
            totals.add(classTotal(contributorClass));
        }
        return totals;
    }

    public ClassTotal classTotal(ContributorClass contributorClass) {
        int c = contributorClass.ordinal();
        long rooms = 0;
        int pledges = 0;
        int full = 0;
        for (PledgeGroup group : table.groups()) {
            if (group.classIndex() == c) {
                rooms += group.rooms();
                pledges += group.end() - group.start();
                for (int slot = group.start(); slot < group.end(); slot++) {
                    full += whole.isFull(slot) ? 1 : 0;
                }
            }
        }
        return new ClassTotal(
                contributorClass,
                table.quota(c),
                classes.asked(c),
                classes.fair(c),
                classes.whole(c),
                classes.oddCent(c),
                table.classAmount(c),
                rooms,
                pledges,
                full);
    }

    /** One share for each pledge, in the order in which they were given; those that bear nothing too. */
    public List<Share> shares() {
        return new Made<>() {
            @Override
            public Share get(int given) {
                return share(given);
            }
        };
    }

    /** One reason for each pledge, in the same order. */
    public List<ShareReason> reasons() {
        return new Made<>() {
            @Override
            public ShareReason get(int given) {
                return reason(given);
            }
        };
    }

    private Share share(int given) {
        Pledge pledge = table.pledges().get(given);
        if (!table.isEligible(given)) {
            return new Share(pledge.id(), pledge.contributorClass(), 0, Collections.emptySortedMap());
        }
        int slot = table.slotOf(given);
        PledgeGroup group = table.groupOf(slot);
        LinePattern pattern = table.pattern(group.pattern());
        SortedMap<String, Long> cells = new TreeMap<>();
        for (int at = 0; at < pattern.size(); at++) {
            cells.put(table.lines().key(pattern.line(at)), layout.cents(group, slot, at));
        }
        return new Share(
                pledge.id(), pledge.contributorClass(), whole.cents(slot), Collections.unmodifiableSortedMap(cells));
    }

    private ShareReason reason(int given) {
        Pledge pledge = table.pledges().get(given);
        int c = pledge.contributorClass().ordinal();
        Level classLevel = levels.classLevel(c);
        Fraction level = Fraction.ZERO;
        Fraction fair = Fraction.ZERO;
        long cents = 0;
        boolean oddCent = false;
        ShareReason.Stop stop = ShareReason.Stop.NOT_ELIGIBLE;
        if (table.isEligible(given)) {
            int slot = table.slotOf(given);
            level = levels.level(table.groupOf(slot)).value();
            fair = level.times(pledge.amountCents()).min(Fraction.of(pledge.roomCents()));
            cents = whole.cents(slot);
            oddCent = whole.oddCent(slot);
            stop = stop(slot, level, classLevel.value());
        }
        return new ShareReason(
                pledge.id(),
                pledge.contributorClass(),
                table.rule().version(),
                table.quota(c),
                pledge.amountCents(),
                pledge.roomCents(),
                table.classAmount(c),
                classes.whole(c),
                classLevel == null ? Fraction.ZERO : classLevel.value(),
                level,
                fair,
                cents,
                oddCent,
                stop);
    }

    private ShareReason.Stop stop(int slot, Fraction level, Fraction classLevel) {
        if (whole.isFull(slot)) {
            return ShareReason.Stop.ROOM;
        }
        int order = level.compareTo(classLevel);
        return order == 0
                ? ShareReason.Stop.PRO_RATA
                : order < 0 ? ShareReason.Stop.LINES_NEED_NO_MORE : ShareReason.Stop.LINES_NEED_MORE;
    }

    /** A list of one element for each pledge, made when it is read. */
    private abstract class Made<T> extends AbstractList<T> implements RandomAccess {
        @Override
        public int size() {
            return table.pledges().size();
        }
    }
}
