package coop.impulsion.risksharing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between two slates: with one commitment more, under other quotas, without an item. Example: with one more
 * commitment of 5,000.00 the third item is funded too, and public bodies bear 1,200.00 less.
 *
 * @param nowFunded ids of the items that only the second funds
 * @param noLongerFunded ids of the items that only the first funds
 * @param cutOffBefore {@link SlateOutcome#cutOff()} of the first
 * @param cutOffAfter of the second
 * @param fundedMoreCents what the second funds more in all, or less
 * @param takenMoreCents by class: what it bears more in the second, or less
 */
public record SlateChange(
        Set<String> nowFunded,
        Set<String> noLongerFunded,
        int cutOffBefore,
        int cutOffAfter,
        long fundedMoreCents,
        Map<ContributorClass, Long> takenMoreCents) {

    static SlateChange between(SlateOutcome before, SlateOutcome after) {
        Map<ContributorClass, Long> more = new EnumMap<>(ContributorClass.class);
        for (ContributorClass contributorClass : ContributorClass.values()) {
            more.put(contributorClass, after.takenCents(contributorClass) - before.takenCents(contributorClass));
        }
        return new SlateChange(
                less(after.fundedIds(), before.fundedIds()),
                less(before.fundedIds(), after.fundedIds()),
                before.cutOff(),
                after.cutOff(),
                after.fundedCents() - before.fundedCents(),
                more);
    }

    private static Set<String> less(Set<String> ids, Set<String> others) {
        Set<String> left = new TreeSet<>(ids);
        left.removeAll(others);
        return left;
    }

    public boolean isNone() {
        return nowFunded.isEmpty()
                && noLongerFunded.isEmpty()
                && takenMoreCents.values().stream().allMatch(cents -> cents == 0);
    }
}
