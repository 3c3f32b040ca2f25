package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the ledger's queries, a row at a time. */
@ApplicationScoped
public class LedgerQueries {

    private static final int FETCHED_AT_ONCE = 2_000;

    private LedgerConnection connection;

    public LedgerQueries() {}

    @Inject
    LedgerQueries(LedgerConnection connection) {
        this.connection = connection;
    }

    /** Reads a value from the row that the cursor stands on. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, reading, rows::add, parameters);
        return rows;
    }

    /** The first row; null if there is none. */
    <T> T first(String sql, Reading<T> reading, Object... parameters) {
        List<T> rows = list(sql, reading, parameters);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Hands over row by row; inside a transaction PostgreSQL then holds no more than a few thousand in memory. */
    <T> void each(String sql, Reading<T> reading, Consumer<? super T> reader, Object... parameters) {
        connection.with(c -> {
            try (PreparedStatement select = c.prepareStatement(sql)) {
                select.setFetchSize(FETCHED_AT_ONCE);
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        reader.accept(reading.of(row));
                    }
                }
            }
            return null;
        });
    }

    void change(String sql, Object... parameters) {
        connection.with(c -> {
            try (PreparedStatement change = c.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    change.setObject(i + 1, parameters[i]);
                }
                return change.executeUpdate();
            }
        });
    }

    LedgerHead head(FundId fund) {
        return connection.with((Connection c) -> LedgerHead.read(c, fund));
    }

    LedgerScope scope(FundId fund, LocalDate from, LocalDate to) {
        long head = head(fund).position();
        Integer opened = first(
                "SELECT MAX(fiscal_year) FROM ledger_entry WHERE fund_id = ? AND journal = 'AN' AND fiscal_year <= ?"
                        + " AND position <= ?",
                row -> row.getInt(1),
                fund.value(),
                from.getYear(),
                head);
        return new LedgerScope(fund, from, to, from.getYear(), opened == null ? 0 : opened, head);
    }
}
