package coop.impulsion.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;

/**
 * The ledger's triggers on H2, which are Java classes there; on PostgreSQL they are functions of the vendor's migration,
 * with the same rules: nothing posted changes or goes, rows come only for the entry after the head, and the head moves
 * only onto an entry that is there, continues the chain and balances.
 *
 * <p>Found by H2 through the caller's context loader, by the name that the migration gives: never rename or move it
 * without a migration.
 */
public class H2LedgerDefence implements Trigger {

    private static final String REFUSED = "23513";
    private static final String HEAD = "LEDGER_HEAD";

    private String table;

    @Override
    public void init(Connection c, String schema, String trigger, String table, boolean before, int type) {
        this.table = table.toUpperCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection c, Object[] oldRow, Object[] newRow) throws SQLException {
        if (table.equals(HEAD) && newRow != null) {
            checkHead(c, oldRow, newRow);
        } else if (oldRow != null) {
            throw refused("the ledger takes no " + (newRow == null ? "DELETE" : "UPDATE") + " on " + table);
        } else {
            refuseSealed(c, number(newRow[0]), number(newRow[1]));
        }
    }

    /** Fund and position are the first two columns of every ledger table that is sealed. */
    private void refuseSealed(Connection c, long fund, long position) throws SQLException {
        if (!exists(c, "SELECT 1 FROM ledger_head WHERE fund_id = ? AND position = ?", fund, position - 1)) {
            throw refused("the ledger takes no row of " + table + " for position " + position + " of fund " + fund);
        }
    }

    /** The head's columns are fund, position and hash. */
    private static void checkHead(Connection c, Object[] oldRow, Object[] newRow) throws SQLException {
        long fund = number(newRow[0]);
        long position = number(newRow[1]);
        String hash = newRow[2].toString();
        if (oldRow == null) {
            if (position != 0 || !hash.equals("0".repeat(64))) {
                throw refused("the ledger of fund " + fund + " begins at 0");
            }
            return;
        }
        boolean isNext = fund == number(oldRow[0]) && position == number(oldRow[1]) + 1;
        if (!isNext
                || !continuesTheChain(c, fund, position, hash, oldRow[2].toString())
                || !balances(c, fund, position)) {
            throw refused("the ledger of fund " + fund + " cannot go from " + oldRow[1] + " to " + position);
        }
    }

    private static boolean continuesTheChain(Connection c, long fund, long position, String hash, String previousHash)
            throws SQLException {
        return exists(
                c,
                "SELECT 1 FROM ledger_entry WHERE fund_id = ? AND position = ? AND hash = ? AND previous_hash = ?",
                fund,
                position,
                hash,
                previousHash);
    }

    private static boolean balances(Connection c, long fund, long position) throws SQLException {
        return exists(
                c,
                "SELECT 1 FROM ledger_posting WHERE fund_id = ? AND position = ?"
                        + " HAVING count(*) >= 2 AND sum(debit_cents) = sum(credit_cents)",
                fund,
                position);
    }

    private static boolean exists(Connection c, String query, Object... parameters) throws SQLException {
        try (PreparedStatement select = c.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static SQLException refused(String message) {
        return new SQLException(message, REFUSED);
    }
}
