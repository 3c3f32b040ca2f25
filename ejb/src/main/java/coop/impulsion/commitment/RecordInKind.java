package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Records a contribution in kind with its value: hours at a rate, or a stated value. 12.5 hours at 18.00 are 225.00.
 *
 * @param contributor its number
 * @param description what was given
 * @param hoursHundredths hours in hundredths, with a rate, or null
 * @param rate value of an hour, or null
 * @param statedValue for what is not counted in hours, else null
 * @param basis how the rate or the value was found
 * @param project number of the project it went to, may be left out
 */
public record RecordInKind(
        FundId fund,
        CommandKey key,
        String contributor,
        InKindKind kind,
        String description,
        Long hoursHundredths,
        Money rate,
        Money statedValue,
        String basis,
        LocalDate receivedOn,
        String project) {}
