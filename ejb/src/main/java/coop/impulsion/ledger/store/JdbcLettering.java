package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LedgerRefused.Reason;
import coop.impulsion.ledger.Lettering;
import coop.impulsion.ledger.LineRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps letterings in {@code ledger_lettering}, beside the lines, which never change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLettering implements Lettering {

    private LedgerConnection connection;

    public JdbcLettering() {}

    @Inject
    JdbcLettering(LedgerConnection connection) {
        this.connection = connection;
    }

    @Override
    public String letter(FundId fund, List<LineRef> lines, LocalDate letteredOn) {
        LineRef last = lines.stream()
                .max(Comparator.comparingLong(LineRef::position).thenComparingInt(LineRef::lineNo))
                .orElseThrow(() -> new LedgerRefused(Reason.NOT_LETTERABLE));
        String code = "L" + last.position() + "." + last.lineNo();
        return connection.with(c -> {
            LedgerHead head = LedgerHead.lock(c, fund);
            check(c, fund, lines);
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO ledger_lettering"
                    + " (fund_id, position, line_no, code, lettered_on, head_position) VALUES (?, ?, ?, ?, ?, ?)")) {
                for (LineRef line : lines) {
                    insert.setLong(1, fund.value());
                    insert.setLong(2, line.position());
                    insert.setInt(3, line.lineNo());
                    insert.setString(4, code);
                    insert.setObject(5, letteredOn);
                    insert.setLong(6, head.position());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return code;
        });
    }

    private static void check(Connection c, FundId fund, List<LineRef> lines) throws SQLException {
        Set<String> sides = new HashSet<>();
        long balance = 0;
        try (PreparedStatement select =
                c.prepareStatement("SELECT p.account, p.auxiliary, p.debit_cents - p.credit_cents,"
                        + " l.code FROM ledger_posting p LEFT JOIN ledger_lettering l ON l.fund_id = p.fund_id"
                        + " AND l.position = p.position AND l.line_no = p.line_no"
                        + " WHERE p.fund_id = ? AND p.position = ? AND p.line_no = ?")) {
            for (LineRef line : lines) {
                select.setLong(1, fund.value());
                select.setLong(2, line.position());
                select.setInt(3, line.lineNo());
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next() || row.getString(4) != null) {
                        throw new LedgerRefused(Reason.NOT_LETTERABLE);
                    }
                    sides.add(row.getString(1) + '\n' + row.getString(2));
                    balance = Math.addExact(balance, row.getLong(3));
                }
            }
        }
        if (sides.size() != 1 || balance != 0) {
            throw new LedgerRefused(Reason.NOT_LETTERABLE);
        }
    }
}
