package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal.Standing;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why one commitment bears what it bears of an award: what went in at the decision, what came out, each step with the
 * figures to redo it. Frozen with the award: it reads the same for ever. Exact amounts are in cents.
 *
 * <p>Example: M1 of example A bears 5,400.00: patrons carry 30/80 of the 24,000.00 that citizens can't, 9,000.00, of which M1's
 * part is 15,000.00 out of 25,000.00 signed.
 *
 * @param agreementVersion version of the sharing agreement in force on the day of the decision
 * @param total the award
 * @param classes the three classes, public first
 * @param granted the share by category, as it was laid out over the lines
 * @param awarded the award by category
 */
public record ShareWhy(
        String award,
        String projectName,
        LocalDate decidedOn,
        int agreementVersion,
        LocalDate agreementFrom,
        OnShortage onShortage,
        Money total,
        List<ClassWhy> classes,
        PledgeWhy pledge,
        Map<CostCategory, Money> granted,
        Map<CostCategory, Money> awarded) {

    public ShareWhy {
        classes = List.copyOf(classes);
        granted = CategoryAmounts.of(granted);
        awarded = CategoryAmounts.of(awarded);
    }

    /** The commitment's own class. */
    public ClassWhy ownClass() {
        return classes.stream()
                .filter(one -> one.contributorClass() == pledge.contributorClass())
                .findFirst()
                .orElseThrow();
    }

    /** What the classes that could not carry their quota left to the others: the award less what they give. */
    public Fraction carriedByOthers() {
        Fraction rest = Fraction.of(total.cents());
        for (ClassWhy one : classes) {
            rest = one.standing() == Standing.GIVES_ALL_IT_CAN ? rest.minus(one.fair()) : rest;
        }
        return rest;
    }

    /** Quotas of the classes that carry that rest, together, in hundredths of a percent. */
    public int quotasOfOthers() {
        return classes.stream()
                .filter(one -> one.standing() != Standing.GIVES_ALL_IT_CAN)
                .mapToInt(ClassWhy::quotaBasisPoints)
                .sum();
    }

    /**
     * Whether the own class carries exactly its quota's part of that rest, so that the formula explains it. Where
     * earmarks stand between classes it may not.
     */
    public boolean isCarriedInProportion() {
        ClassWhy own = ownClass();
        return quotasOfOthers() > 0
                && own.fair()
                        .equals(carriedByOthers()
                                .times(own.quotaBasisPoints())
                                .dividedBy(Fraction.of(quotasOfOthers())));
    }

    /**
     * One class at the decision.
     *
     * @param asked the quota applied to the award, exact
     * @param fair its exact fair total
     * @param cents its total in whole cents
     * @param gotOddCent whether it got one of the cents left over by rounding down
     * @param amount sum of the amounts signed by its commitments
     * @param room the most that they could give to this award together
     * @param commitments how many stood behind the award
     * @param full how many gave all their room, exactly
     * @param fullRoom what these gave together
     * @param freeAmount sum of the amounts signed by the others
     * @param unequal how many of the others stand above or below the common level, because of their earmarks
     * @param oddCents how many of its commitments got a cent left over by rounding down
     */
    public record ClassWhy(
            ContributorClass contributorClass,
            int quotaBasisPoints,
            Fraction asked,
            Fraction fair,
            Money cents,
            boolean gotOddCent,
            Money amount,
            Money room,
            int commitments,
            int full,
            Money fullRoom,
            Money freeAmount,
            int unequal,
            int oddCents) {

        public Standing standing() {
            int order = fair.compareTo(asked);
            return order == 0 ? Standing.AT_QUOTA : order < 0 ? Standing.GIVES_ALL_IT_CAN : Standing.CARRIES_FOR_OTHERS;
        }

        /** Whether its rooms kept it below its quota, rather than the lines that its commitments may pay. */
        public boolean isOutOfRoom() {
            return fair.equals(Fraction.of(room.cents()));
        }

        /** What is left for the commitments that are not full. */
        public Fraction freeFair() {
            return fair.minus(Fraction.of(fullRoom.cents()));
        }
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

        /** It gives exactly all its room. */
        public boolean isFull() {
            return fair.equals(Fraction.of(room.cents()));
        }
    }
}
