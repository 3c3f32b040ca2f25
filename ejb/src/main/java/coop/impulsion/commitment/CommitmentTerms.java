package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * On what conditions a commitment gives: for example from 01/01/2026 to 31/12/2027, at most 10,000.00 to one award,
 * for first posts in two communes.
 *
 * @param validUntil last day on which an award may count on it, or null for no end
 * @param ceilingAmount the most it gives to one award, or null
 * @param ceilingBasisPoints the same as a part of the award in hundredths of a percent, or null; not both
 * @param earmarks what it may pay for; none for everything
 */
public record CommitmentTerms(
        LocalDate validFrom,
        LocalDate validUntil,
        Money ceilingAmount,
        Integer ceilingBasisPoints,
        List<Earmark> earmarks) {

    public CommitmentTerms {
        earmarks = earmarks == null ? List.of() : List.copyOf(earmarks);
    }
}
