package coop.impulsion.award;

import coop.impulsion.money.Money;

/**
 * What an amendment does, in numbers. Example: 2,000.00 of equipment released, 3,000.00 of the first post shared out.
 *
 * @param less what the award loses, all categories
 * @param more what it gains
 * @param released what each contributor no longer carries
 * @param effect what each takes on, or why nobody can; null if nothing comes on top
 */
public record AmendmentForecast(Money less, Money more, AwardForecast released, AwardEffect effect) {

    /** What of the lowered part nobody carried anyway. */
    public Money gapClosed() {
        return less.minus(released.total());
    }

    /** Whether it can be done. */
    public boolean isPossible() {
        return effect == null || effect.funded();
    }
}
