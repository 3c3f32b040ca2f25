package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * What of a commitment could go back to its contributor. Example: 20,000.00 paid in with right of return, 12,500.00 used by
 * awards or held for them, nothing given back yet, ended on 31 December: 7,500.00.
 *
 * @param nature a gift is never given back
 * @param endedOn last day of its validity, or null while it has none
 * @param isEnded whether that day is over
 * @param owed decided and not paid yet
 * @param most what may still be decided: paid in, less what awards hold or have used, less what went back or is owed
 */
public record Restitutable(
        Nature nature,
        LocalDate endedOn,
        boolean isEnded,
        Money paidIn,
        Money held,
        Money refunded,
        Money owed,
        Money most) {

    /** Whether the law of its nature lets money go back at all. */
    public boolean isOfNature() {
        return nature != Nature.GIFT;
    }

    public boolean isPossible() {
        return isOfNature() && isEnded && most.isPositive();
    }
}
