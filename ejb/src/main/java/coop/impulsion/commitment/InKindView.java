package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * A contribution in kind, as lists show it.
 *
 * @param hoursHundredths hours in hundredths, or null for a stated value
 * @param rate value of an hour, or null
 * @param project number of the project it went to, or null
 * @param position of its entry
 */
public record InKindView(
        String number,
        String contributor,
        String contributorName,
        InKindKind kind,
        String description,
        Long hoursHundredths,
        Money rate,
        Money value,
        String basis,
        LocalDate receivedOn,
        String project,
        String projectName,
        long position) {}
