package coop.impulsion.award;

import coop.impulsion.award.AwardWhy.ClassWhy;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Why one commitment bears what it bears of an award: its class's part of it, then its own part of that. Frozen with the
 * award.
 *
 * <p>Example: M1 of example A bears 5,400.00: patrons carry 9,000.00, of which M1's part is 15,000.00 out of 25,000.00 signed.
 *
 * @param granted the share by category, as it was laid out over the lines
 * @param alike what all commitments of the same class that may pay for the same bear together, by category
 */
public record ShareWhy(
        AwardWhy award, PledgeWhy pledge, Map<CostCategory, Money> granted, Map<CostCategory, Money> alike) {

    public ShareWhy {
        granted = CategoryAmounts.of(granted);
        alike = CategoryAmounts.of(alike);
    }

    /** The commitment's own class. */
    public ClassWhy ownClass() {
        return award.of(pledge.contributorClass());
    }

    /** What the commitments of the same class that may pay for the same bear together. */
    public Money alikeTotal() {
        return Money.sum(alike.values());
    }

    /** The share's exact part of a category before rounding: the share in the proportions of those alike. */
    public Fraction fairOf(CostCategory category) {
        Money total = alikeTotal();
        return total.isZero()
                ? Fraction.ZERO
                : Fraction.of(pledge.share().cents())
                        .times(alike.getOrDefault(category, Money.ZERO).cents())
                        .dividedBy(Fraction.of(total.cents()));
    }

    /**
     * The commitment at the decision.
     *
     * @param amount what was signed
     * @param available what awards before left of it
     * @param ceiling the most it gives to one award, or null
     * @param ceilingBasisPoints the same as a part of the award, or null
     * @param room the least of available and ceiling
     * @param categories what it may pay for
     * @param level part of the amount that it bears unless its room is less, exact
     * @param fair its exact fair share
     * @param share in whole cents
     * @param gotOddCent whether it got one of the cents left over by rounding down
     * @param stop what its share depends on
     */
    public record PledgeWhy(
            String commitment,
            String contributor,
            String contributorName,
            ContributorClass contributorClass,
            LocalDate signedOn,
            Money amount,
            Money available,
            Money ceiling,
            Integer ceilingBasisPoints,
            Money room,
            Set<CostCategory> categories,
            Fraction level,
            Fraction fair,
            Money share,
            boolean gotOddCent,
            ShareReason.Stop stop) {

        public PledgeWhy {
            categories = Set.copyOf(categories);
        }

        /** Its room is all that awards before left of it. */
        public boolean isRoomAvailable() {
            return room.equals(available);
        }

        /** What awards before had taken of it. */
        public Money heldBefore() {
            return amount.minus(available);
        }

        /** It gives exactly all its room. */
        public boolean isFull() {
            return fair.equals(Fraction.of(room.cents()));
        }

        /** Its part in proportion to what it signed, whatever its room, exact. */
        public Fraction proRata() {
            return level.times(amount.cents());
        }

        public Money roundedDown() {
            return Money.ofCents(fair.floor());
        }
    }
}
