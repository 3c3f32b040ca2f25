package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Records a signed promise of money.
 *
 * @param contributor number of the contributor
 * @param signedOn today or earlier
 */
public record RecordCommitment(
        FundId fund,
        CommandKey key,
        String contributor,
        Nature nature,
        Money amount,
        LocalDate signedOn,
        CommitmentTerms terms) {}
