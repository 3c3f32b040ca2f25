package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal.Standing;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.risksharing.ShareReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why each class bears what it bears of an award: what went in at the decision, what came out, each step with the
 * figures to redo it. Frozen with the award: it reads the same for ever. Exact amounts are in cents.
 *
 * <p>Example A: citizens give the 1,000.00 that they can, the 24,000.00 left are carried 50 : 30, hence public 15,000.00 and
 * patrons 9,000.00.
 *
 * @param agreementVersion version of the sharing agreement in force on the day of the decision
 * @param awarded the award by category
 * @param classes those with a quota, public first
 */
public record AwardWhy(
        String award,
        String projectName,
        LocalDate decidedOn,
        int agreementVersion,
        LocalDate agreementFrom,
        OnShortage onShortage,
        Map<CostCategory, Money> awarded,
        List<ClassWhy> classes) {

    public AwardWhy {
        awarded = CategoryAmounts.of(awarded);
        classes = List.copyOf(classes);
    }

    public Money total() {
        return Money.sum(awarded.values());
    }

    public ClassWhy of(ContributorClass contributorClass) {
        return classes.stream()
                .filter(one -> one.contributorClass() == contributorClass)
                .findFirst()
                .orElseThrow();
    }

    /** Whether every class bears exactly its quota. */
    public boolean isAtQuotas() {
        return classes.stream().allMatch(one -> one.standing() == Standing.AT_QUOTA);
    }

    /** The classes that stop before the others, the first to stop first; none where the quotas are met. */
    public List<ClassWhy> limited() {
        Fraction top = topLevel();
        return classes.stream()
                .filter(one -> one.level().compareTo(top) < 0)
                .sorted(Comparator.comparing(ClassWhy::level))
                .toList();
    }

    /** The classes that go on to the end and carry, in proportion to their quotas, what the limited ones leave. */
    public List<ClassWhy> carrying() {
        Fraction top = topLevel();
        return classes.stream().filter(one -> one.level().equals(top)).toList();
    }

    /** What the limited classes leave to those that carry: the award less what they give, exact. */
    public Fraction carried() {
        Fraction rest = Fraction.of(total().cents());
        for (ClassWhy one : limited()) {
            rest = rest.minus(one.fair());
        }
        return rest;
    }

    /** Quotas of the classes that carry that rest, together, in hundredths of a percent. */
    public int carryingQuotas() {
        return carrying().stream().mapToInt(ClassWhy::quotaBasisPoints).sum();
    }

    /** Sum of the class totals when each is rounded down to the cent. */
    public Money roundedDown() {
        return Money.sum(classes.stream().map(ClassWhy::roundedDown).toList());
    }

    /** How many cents rounding down left over, to be given one by one. */
    public int oddCents() {
        return (int) classes.stream().filter(ClassWhy::gotOddCent).count();
    }

    private Fraction topLevel() {
        return classes.stream()
                .map(ClassWhy::level)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.ZERO);
    }

    /**
     * One class at the decision.
     *
     * @param quotaBasisPoints above 0
     * @param asked the quota applied to the award, exact
     * @param fair its exact fair total
     * @param cents its total in whole cents
     * @param gotOddCent whether it got one of the cents left over by rounding down
     * @param amount sum of the amounts signed by its commitments
     * @param room the most that they could give to this award together
     * @param commitments how many stood behind the award
     * @param full how many gave all their room, exactly
     * @param fullRoom what these gave together
     * @param free the others, grouped by what they may pay for and the part of their amounts that they bear
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
            List<PeerGroup> free,
            int oddCents) {

        public ClassWhy {
            free = List.copyOf(free);
        }

        public Standing standing() {
            int order = fair.compareTo(asked);
            return order == 0 ? Standing.AT_QUOTA : order < 0 ? Standing.GIVES_ALL_IT_CAN : Standing.CARRIES_FOR_OTHERS;
        }

        /** Cents for each hundredth of a percent of its quota: what is levelled between classes. */
        public Fraction level() {
            return fair.dividedBy(Fraction.of(quotaBasisPoints));
        }

        /** Whether its rooms stopped it, rather than the lines that its commitments may pay. */
        public boolean isOutOfRoom() {
            return fair.equals(Fraction.of(room.cents()));
        }

        public Money roundedDown() {
            return Money.ofCents(fair.floor());
        }

        /** What the commitments that are not full bear together, exact. */
        public Fraction freeFair() {
            return fair.minus(Fraction.of(fullRoom.cents()));
        }

        /** Sum of the amounts signed by those that are not full. */
        public Money freeAmount() {
            return Money.sum(free.stream().map(PeerGroup::amount).toList());
        }

        /** Whether all that are not full bear the same part of their amounts; not so where earmarks tell them apart. */
        public boolean isProRata() {
            return free.stream().map(PeerGroup::level).distinct().count() <= 1;
        }

        /** Sum of its commitments' shares when each is rounded down to the cent. */
        public Money sharesRoundedDown() {
            return cents.minus(Money.ofCents(oddCents));
        }
    }

    /**
     * Commitments of one class that may pay for the same and bear the same part of their amounts.
     *
     * @param categories what they may pay for
     * @param stop what their level depends on
     * @param level part of their amounts that they bear, exact
     * @param amount sum of the amounts signed by them
     */
    public record PeerGroup(
            Set<CostCategory> categories, ShareReason.Stop stop, Fraction level, int commitments, Money amount) {

        public PeerGroup {
            categories = Set.copyOf(categories);
        }

        /** What they bear together, exact. */
        public Fraction fair() {
            return level.times(amount.cents());
        }
    }
}
