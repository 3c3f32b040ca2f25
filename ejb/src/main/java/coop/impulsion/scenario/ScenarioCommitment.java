package coop.impulsion.scenario;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.Set;

/**
 * A commitment of a scenario: a copy of one of the fund's, or an invented one.
 *
 * @param no stays with the commitment; 0 for one that is new
 * @param number as the fund has it, or the id of a file
 * @param name of the contributor
 * @param ceiling the most it gives to one award, or null
 * @param ceilingBasisPoints the same as a part of the award in hundredths of a percent, or null; never both
 * @param excludedItems numbers of the items that its earmarks forbid
 * @param counts whether it is in the reckoning at all
 */
public record ScenarioCommitment(
        int no,
        String number,
        String name,
        ContributorClass contributorClass,
        Money amount,
        Money available,
        Money ceiling,
        Integer ceilingBasisPoints,
        Set<CostCategory> costCategories,
        Set<Integer> excludedItems,
        LocalDate signedOn,
        boolean counts) {

    public ScenarioCommitment {
        costCategories = Set.copyOf(costCategories);
        excludedItems = Set.copyOf(excludedItems);
    }

    /** The same, in the reckoning or out of it. */
    public ScenarioCommitment counting(boolean willCount) {
        return new ScenarioCommitment(
                no,
                number,
                name,
                contributorClass,
                amount,
                available,
                ceiling,
                ceilingBasisPoints,
                costCategories,
                excludedItems,
                signedOn,
                willCount);
    }
}
