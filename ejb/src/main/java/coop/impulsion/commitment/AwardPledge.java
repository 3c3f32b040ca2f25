package coop.impulsion.commitment;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.Set;

/**
 * A commitment as one award's decision sees it: what it could still give and to which of the award's lines. For
 * example E-2026-0003 of 40,000.00, 15,000.00 of them held, so 25,000.00 available, at most 10,000.00 to one award,
 * for the first post only.
 *
 * @param amount what was signed, less reductions
 * @param available amount − held; 0.00 for a full commitment, which still counts in the sharing
 * @param ceilingAmount the most it gives to one award, or null
 * @param ceilingBasisPoints the same as a part of the award in hundredths of a percent, or null; never both
 * @param costCategories what its earmarks let it pay for in this project, never empty
 * @param signedOn order of the left-over cents
 */
public record AwardPledge(
        CommitmentId commitment,
        String number,
        long contributorId,
        String contributorNumber,
        String contributorName,
        ContributorClass contributorClass,
        Nature nature,
        Money amount,
        Money available,
        Money ceilingAmount,
        Integer ceilingBasisPoints,
        Set<CostCategory> costCategories,
        LocalDate signedOn) {

    public AwardPledge {
        costCategories = Set.copyOf(costCategories);
    }

    /** The same after something more was taken of what is available. */
    public AwardPledge less(Money taken) {
        return new AwardPledge(
                commitment,
                number,
                contributorId,
                contributorNumber,
                contributorName,
                contributorClass,
                nature,
                amount,
                available.minus(taken),
                ceilingAmount,
                ceilingBasisPoints,
                costCategories,
                signedOn);
    }
}
