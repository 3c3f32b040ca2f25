package coop.impulsion.risksharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ranked awards of a session before the commitments that stand behind them. They are funded in their order: each that
 * can be funded takes its shares before the next is tried, one that can't takes nothing.
 *
 * <p>Example: 30,000.00 available; items of 20,000.00, 15,000.00 and 8,000.00: the first and the third are funded, the cut-off
 * is behind the first, and 2,000.00 are left. Without the first, the other two are.
 *
 * @param rule the version of the sharing agreement in force on the decision date
 * @param backings each id once
 * @param items in the order of the ranking, each id once
 */
public record Slate(SharingRule rule, List<Backing> backings, List<SlateItem> items) {

    /** @throws IllegalArgumentException if an id comes twice */
    public Slate {
        backings = List.copyOf(backings);
        items = List.copyOf(items);
        Set<String> ids = new HashSet<>();
        for (SlateItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("two items are called " + item.id());
            }
        }
        Set<String> backingIds = new HashSet<>();
        for (Backing backing : backings) {
            if (!backingIds.add(backing.id())) {
                throw new IllegalArgumentException("two commitments are called " + backing.id());
            }
        }
    }

    /** Runs the engine on each item in turn. */
    public SlateOutcome fund() {
        long[] available = backings.stream().mapToLong(Backing::availableCents).toArray();
        List<SlateStep> steps = new ArrayList<>(items.size());
        for (SlateItem item : items) {
            int[] behind = new int[backings.size()];
            List<Pledge> pledges = new ArrayList<>();
            for (int b = 0; b < behind.length; b++) {
                if (backings.get(b).allows(item)) {
                    behind[pledges.size()] = b;
                    pledges.add(backings.get(b).pledge(available[b], item.totalCents()));
                }
            }
            FundingOutcome outcome = AwardFunding.fund(rule, pledges, item.lines());
            long[] left = available.clone();
            long[] taken = new long[left.length];
            if (outcome instanceof Funded funded) {
                List<Share> shares = funded.shares();
                for (int p = 0; p < shares.size(); p++) {
                    taken[behind[p]] = shares.get(p).cents();
                    left[behind[p]] -= taken[behind[p]];
                }
            }
            steps.add(new SlateStep(item, outcome, taken, left));
            available = left;
        }
        return new SlateOutcome(this, steps);
    }

    /** The same without one item. */
    public Slate without(SlateItem item) {
        return new Slate(
                rule, backings, items.stream().filter(one -> !one.equals(item)).toList());
    }

    /** The same with one commitment more. */
    public Slate with(Backing backing) {
        List<Backing> more = new ArrayList<>(backings);
        more.add(backing);
        return new Slate(rule, more, items);
    }

    /** The same under another rule. */
    public Slate under(SharingRule other) {
        return new Slate(other, backings, items);
    }
}
