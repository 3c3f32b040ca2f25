package coop.impulsion.risksharing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A commitment as a whole slate of awards sees it: what it has before the first one, the most it gives to each, and what its
 * earmark allows. Example: 40,000.00 signed, 12,000.00 of it available, at most 10 % of each award, for the first post of
 * all projects but one.
 *
 * @param amountCents what was signed, above 0: the weight inside the class
 * @param availableCents amount less what awards hold already, from 0 to the amount
 * @param ceiling of each award
 * @param items ids of the slate's items it may pay for; null for all
 * @param signedOn earlier goes first in ties; null goes last
 */
public record Backing(
        String id,
        ContributorClass contributorClass,
        long amountCents,
        long availableCents,
        Ceiling ceiling,
        LineScope lines,
        Set<String> items,
        LocalDate signedOn) {

    public Backing {
        Objects.requireNonNull(ceiling, "ceiling");
        items = items == null ? null : Set.copyOf(items);
        if (availableCents < 0 || availableCents > amountCents) {
            throw new IllegalArgumentException(
                    id + " has " + availableCents + " of " + amountCents + " cents available");
        }
    }

    boolean allows(SlateItem item) {
        return items == null || items.contains(item.id());
    }

    Pledge pledge(long availableNow, long awardCents) {
        return new Pledge(
                id, contributorClass, amountCents, ceiling.roomCents(availableNow, awardCents), lines, signedOn);
    }
}
