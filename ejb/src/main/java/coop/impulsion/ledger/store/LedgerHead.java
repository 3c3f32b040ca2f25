package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where a fund's chain stands: the last entry's position and hash, with the code that its text names the fund by.
 */
record LedgerHead(long position, String hash, String fundCode) {

    /** Locks the row until the transaction ends; one command of a fund waits here for the one before it. */
    static LedgerHead lock(Connection connection, FundId fund) throws SQLException {
        return read(connection, fund, " FOR UPDATE");
    }

    static LedgerHead read(Connection connection, FundId fund) throws SQLException {
        return read(connection, fund, "");
    }

    private static LedgerHead read(Connection connection, FundId fund, String lock) throws SQLException {
        LedgerHead head;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT position, hash FROM ledger_head WHERE fund_id = ?" + lock)) {
            select.setLong(1, fund.value());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("no such fund: " + fund);
                }
                head = new LedgerHead(row.getLong(1), row.getString(2), null);
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT code FROM fund WHERE id = ?")) {
            select.setLong(1, fund.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new LedgerHead(head.position, head.hash, row.getString(1));
            }
        }
    }
}
