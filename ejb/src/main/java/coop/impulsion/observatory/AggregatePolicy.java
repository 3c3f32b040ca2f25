package coop.impulsion.observatory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Citizens are shown only in aggregates of three or more contributors. Fewer than three are told together with the
 * companies, or with everybody; where even all are fewer than three, nothing is told.
 *
 * <p>Example: three public bodies, five companies and two citizens are shown as three public bodies and seven companies
 * and citizens.
 */
final class AggregatePolicy {

    static final int FEWEST = 3;

    private AggregatePolicy() {}

    /** @param byClass what each class gave; a class without contributors may be left out */
    static List<GivenTogether> shown(List<GivenTogether> byClass) {
        List<GivenTogether> shown = new ArrayList<>(byClass.stream()
                .filter(group -> group.contributors() > 0)
                .sorted(Comparator.comparing(
                        (GivenTogether group) -> group.classes().get(0)))
                .toList());
        if (shown.isEmpty() || !shown.get(shown.size() - 1).hasCitizens()) {
            return shown;
        }
        // Citizens come last: they join the group before them until they are not recognised.
        while (shown.size() > 1 && shown.get(shown.size() - 1).contributors() < FEWEST) {
            GivenTogether few = shown.remove(shown.size() - 1);
            GivenTogether others = shown.remove(shown.size() - 1);
            shown.add(few.and(others));
        }
        boolean isTooFew = shown.get(shown.size() - 1).contributors() < FEWEST;
        return isTooFew ? List.of() : shown;
    }
}
