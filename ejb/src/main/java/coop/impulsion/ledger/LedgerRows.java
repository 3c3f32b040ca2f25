package coop.impulsion.ledger;

import java.util.function.Consumer;

/**
 * Rows of the ledger that can be read again and again, always in the same order, without ever being held together:
 * usually one query whose cursor hands over a row at a time.
 *
 * <p>Example with JDBC: {@code reader -> { try (ResultSet row = …) { while (row.next()) reader.accept(line(row)); } }}.
 * For some rows already in memory: {@code LedgerRows.of(list)}.
 *
 * <p>Each {@link #readInto} opens what it needs, hands over all rows on the calling thread and closes it, also when the
 * reader throws; the exception then passes through. All sources of one {@link LedgerWorkbook} see the same moment
 * (one transaction, repeatable read).
 *
 * @param <T> what a row holds
 */
@FunctionalInterface
public interface LedgerRows<T> {

    void readInto(Consumer<? super T> reader);

    static <T> LedgerRows<T> of(Iterable<? extends T> rows) {
        return rows::forEach;
    }
}
