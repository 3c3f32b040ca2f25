package coop.impulsion.award;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ClassTotal;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.ShareReason;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an award would do to each contributor, or why it can't be funded.
 *
 * <p>Example: 25,000.00, funded; public 15,000.00 against a quota of 50 % (12,500.00), patrons 9,000.00 against 7,500.00,
 * citizens 1,000.00 against 5,000.00: full, all three of them.
 *
 * @param reference the asker's own, from {@link ProposedAward}
 * @param total the award
 * @param agreementVersion version of the sharing agreement that applies, for example 2
 * @param funded whether it can be granted
 * @param shares one for each commitment that bears something, public first, then by contributor; empty if not funded
 * @param classes one for each class with a quota, in the order public, patron, citizen
 * @param shortage what is missing, or null
 * @param heldBack classes whose quota can't be met under an agreement that then refuses; empty otherwise
 */
public record AwardEffect(
        String reference,
        Money total,
        int agreementVersion,
        boolean funded,
        List<ShareEffect> shares,
        List<ClassEffect> classes,
        Shortage shortage,
        List<HeldClass> heldBack) {

    public AwardEffect {
        shares = List.copyOf(shares);
        classes = List.copyOf(classes);
        heldBack = List.copyOf(heldBack);
    }

    /** The commitments that would have nothing more to give, or not to this award. */
    public List<ShareEffect> full() {
        return shares.stream().filter(ShareEffect::becomesFull).toList();
    }

    /** What all commitments that may pay for this project would have left together. */
    public Money availableAfter() {
        return Money.sum(classes.stream().map(ClassEffect::availableAfter).toList());
    }

    /**
     * What one commitment would bear.
     *
     * @param commitment its number, for example E-2026-0007
     * @param signed what it promised in all
     * @param lines its share by category
     * @param total their sum
     * @param availableBefore what it could still give before this award (and after those before it in the slate)
     * @param availableAfter what is left
     * @param becomesFull whether nothing is left to it, or its ceiling for one award is reached
     * @param stop what its share depends on
     * @param levelBasisPoints what part of {@code signed} those of its class and lines bear, in hundredths of a percent,
     *     rounded: to be read, not to be reckoned with
     * @param gotOddCent whether it got a cent left over by rounding down
     */
    public record ShareEffect(
            String commitment,
            String contributor,
            String contributorName,
            ContributorClass contributorClass,
            Money signed,
            Map<CostCategory, Money> lines,
            Money total,
            Money availableBefore,
            Money availableAfter,
            boolean becomesFull,
            ShareReason.Stop stop,
            int levelBasisPoints,
            boolean gotOddCent) {
        public ShareEffect {
            lines = CategoryAmounts.of(lines);
        }
    }

    /**
     * What one class would bear beside its quota.
     *
     * @param quotaBasisPoints its quota in hundredths of a percent
     * @param quotaAmount the quota applied to the award, rounded down to the cent: to read beside the total
     * @param total what the class bears
     * @param standing where it stands against its quota
     * @param availableAfter what all its commitments that may pay for this project have left
     */
    public record ClassEffect(
            ContributorClass contributorClass,
            int quotaBasisPoints,
            Money quotaAmount,
            Money total,
            ClassTotal.Standing standing,
            Money availableAfter) {}

    /**
     * Why nothing is feasible: the smallest set of lines with the greatest deficit.
     *
     * @param missing how much
     * @param categories the lines that can't be paid
     * @param commitments numbers of the commitments that may pay for them
     * @param canSupply what these can give together
     */
    public record Shortage(Money missing, Set<CostCategory> categories, List<String> commitments, Money canSupply) {
        public Shortage {
            categories = Set.copyOf(categories);
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * A class that can't carry its quota.
     *
     * @param quotaBasisPoints its quota in hundredths of a percent
     * @param fair what it would carry, rounded to the cent
     */
    public record HeldClass(ContributorClass contributorClass, int quotaBasisPoints, Money fair) {}
}
