package coop.impulsion.ledger;

/**
 * A posted entry: its place in the chain and its number as people say it.
 *
 * @param position place in the fund's chain, from 1
 * @param fiscalYear the year its number counts in
 * @param journal the journal its number counts in
 * @param number place in that journal and year, from 1
 */
public record EntryRef(long position, int fiscalYear, Journal journal, long number) {

    /** For example {@code BQ-1}. */
    public String label() {
        return journal + "-" + number;
    }
}
