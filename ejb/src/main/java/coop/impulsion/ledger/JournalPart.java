package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.List;

/**
 * A part of a journal for one page, with what the whole selection comes to.
 *
 * @param entries in the order of validation
 * @param count of all entries selected, and so on
 */
public record JournalPart(List<EntryView> entries, long count, Money debit, Money credit) {

    public JournalPart {
        entries = List.copyOf(entries);
    }
}
