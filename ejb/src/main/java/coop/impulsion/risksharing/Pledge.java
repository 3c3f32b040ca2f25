package coop.impulsion.risksharing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A commitment as one award sees it. Example: 40,000.00 signed, 12,000.00 of it still available, at most 10,000.00 for
 * one award, for the first post only:
 * {@code new Pledge("P1", PUBLIC, 40_000_00, Ceiling.ofCents(10_000_00).roomCents(12_000_00, award), LineScope.only("FIRST_POST"), day)}.
 *
 * <p>Only pledges that are signed, valid on the decision date, not in default and earmarked for the project belong in
 * an award; which lines they may pay, and quotas of nothing, are the engine's own matter. One with no room left still
 * belongs: it counts in the sums of its class.
 *
 * @param id different for each pledge of an award; ties go by code point
 * @param amountCents what was signed, above 0: the weight inside the class
 * @param roomCents the most it can give to this award, from 0 to the amount
 * @param lines which lines its earmark allows
 * @param signedOn earlier goes first in ties; null goes last
 */
public record Pledge(
        String id,
        ContributorClass contributorClass,
        long amountCents,
        long roomCents,
        LineScope lines,
        LocalDate signedOn) {

    public Pledge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contributorClass, "contributorClass");
        Objects.requireNonNull(lines, "lines");
        if (amountCents <= 0) {
            throw new IllegalArgumentException(id + " has an amount of " + amountCents + " cents");
        }
        if (roomCents < 0 || roomCents > amountCents) {
            throw new IllegalArgumentException(id + " has a room of " + roomCents + " of " + amountCents + " cents");
        }
    }
}
