package coop.impulsion.commitment;

import coop.impulsion.ledger.Journal;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * One entry's effect on one figure of a commitment: on 02/03/2026 entry EN-12 called 1,000.00.
 *
 * @param position of the entry in the chain
 * @param labelCode what the entry says, {@code ledger.label.…}
 * @param award number of the award concerned, or null
 * @param amount what it adds to the figure, below zero for what it takes away
 */
public record MovementView(
        long position,
        Journal journal,
        long entryNumber,
        LocalDate on,
        String labelCode,
        String piece,
        Figure figure,
        String award,
        Money amount) {

    public String entryLabel() {
        return journal + "-" + entryNumber;
    }
}
