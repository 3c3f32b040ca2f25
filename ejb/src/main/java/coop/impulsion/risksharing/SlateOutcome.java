package coop.impulsion.risksharing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which items of a slate are funded, and what each leaves to the next. */
public final class SlateOutcome {

    private final Slate slate;
    private final List<SlateStep> steps;

    SlateOutcome(Slate slate, List<SlateStep> steps) {
        this.slate = slate;
        this.steps = List.copyOf(steps);
    }

    public Slate slate() {
        return slate;
    }

    /** One for each item, in their order. */
    public List<SlateStep> steps() {
        return steps;
    }

    /**
     * The best cut-off: how many items can be funded from the first on without leaving one out. Cutting the ranking anywhere
     * above it is possible too; below it, an item is passed over.
     */
    public int cutOff() {
        int place = 0;
        while (place < steps.size() && steps.get(place).isFunded()) {
            place++;
        }
        return place;
    }

    /** The first item that is not funded, or null. */
    public SlateStep firstUnfunded() {
        return cutOff() < steps.size() ? steps.get(cutOff()) : null;
    }

    /** What the funded items are together. */
    public long fundedCents() {
        return steps.stream()
                .filter(SlateStep::isFunded)
                .mapToLong(step -> step.item().totalCents())
                .sum();
    }

    /** What a commitment bears of all items. */
    public long takenCents(int backing) {
        return slate.backings().get(backing).availableCents() - leftCents(backing);
    }

    /** What a commitment has left after the last item. */
    public long leftCents(int backing) {
        return steps.isEmpty()
                ? slate.backings().get(backing).availableCents()
                : steps.get(steps.size() - 1).leftCents(backing);
    }

    /** What a class bears of all items. */
    public long takenCents(ContributorClass contributorClass) {
        long sum = 0;
        for (int b = 0; b < slate.backings().size(); b++) {
            sum += slate.backings().get(b).contributorClass() == contributorClass ? takenCents(b) : 0;
        }
        return sum;
    }

    /** What a class has left after the last item. */
    public long leftCents(ContributorClass contributorClass) {
        long sum = 0;
        for (int b = 0; b < slate.backings().size(); b++) {
            sum += slate.backings().get(b).contributorClass() == contributorClass ? leftCents(b) : 0;
        }
        return sum;
    }

    public Set<String> fundedIds() {
        Set<String> ids = new TreeSet<>();
        steps.stream()
                .filter(SlateStep::isFunded)
                .forEach(step -> ids.add(step.item().id()));
        return ids;
    }

    /** What another slate changes beside this one, for example the same with one commitment more. */
    public SlateChange changeTo(SlateOutcome other) {
        return SlateChange.between(this, other);
    }
}
