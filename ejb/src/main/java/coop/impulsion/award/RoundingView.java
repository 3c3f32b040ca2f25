package coop.impulsion.award;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Fraction;
import java.time.LocalDate;

/**
 * How one commitment of a class was rounded to whole cents, beside the others: 33.33⅓ rounded down to 33.33 and, because
 * it was signed first, one cent more.
 *
 * @param amount what was signed
 * @param fair its exact fair share, in cents
 * @param share in whole cents
 * @param gotOddCent whether it got one of the cents left over by rounding down
 * @param isFull whether it gives exactly all its room
 * @param isByCeiling whether its ceiling for one award, rather than the end of its money, makes its room
 */
public record RoundingView(
        String commitment,
        String contributor,
        String contributorName,
        LocalDate signedOn,
        Money amount,
        Fraction fair,
        Money share,
        boolean gotOddCent,
        boolean isFull,
        boolean isByCeiling) {

    public Money roundedDown() {
        return Money.ofCents(fair.floor());
    }
}
