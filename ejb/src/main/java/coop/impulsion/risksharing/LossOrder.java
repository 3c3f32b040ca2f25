package coop.impulsion.risksharing;

import java.util.EnumSet;
import java.util.List;

/**
 * In which order the classes bear losses, hence get money back: all in proportion to their net draws
 * ({@code PARI_PASSU}), or the most protected class first ({@code ORDERED}).
 *
 * @param protectedFirst the classes, most protected first; empty for {@code PARI_PASSU}
 */
public record LossOrder(List<ContributorClass> protectedFirst) {

    /** In proportion to net draws, whatever the class. */
    public static final LossOrder PARI_PASSU = new LossOrder(List.of());

    public LossOrder {
        protectedFirst = List.copyOf(protectedFirst);
        if (!protectedFirst.isEmpty()
                && (protectedFirst.size() != ContributorClass.values().length
                        || EnumSet.copyOf(protectedFirst).size() != protectedFirst.size())) {
            throw new IllegalArgumentException("each class stands once in the order of losses: " + protectedFirst);
        }
    }

    /** The most protected class first: it gets its money back before the next one gets any. */
    public static LossOrder ordered(ContributorClass first, ContributorClass second, ContributorClass third) {
        return new LossOrder(List.of(first, second, third));
    }

    public boolean isPariPassu() {
        return protectedFirst.isEmpty();
    }
}
