package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.LedgerOpening;
import coop.impulsion.ledger.model.EntryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;

/** Copies {@code chart-of-accounts.csv} into {@code ledger_account}, where the fund's accountant goes on with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLedgerOpening implements LedgerOpening {

    private static final String CHART = "/coop/impulsion/ledger/chart-of-accounts.csv";

    private LedgerConnection connection;

    public JdbcLedgerOpening() {}

    @Inject
    JdbcLedgerOpening(LedgerConnection connection) {
        this.connection = connection;
    }

    @Override
    public void open(FundId fund, LocalDate validFrom) {
        List<String> accounts = accounts();
        connection.with(c -> {
            try (PreparedStatement insert =
                    c.prepareStatement("INSERT INTO ledger_head (fund_id, position, hash) VALUES (?, 0, ?)")) {
                insert.setLong(1, fund.value());
                insert.setString(2, EntryText.BEFORE_THE_FIRST);
                insert.executeUpdate();
            }
            try (PreparedStatement insert = c.prepareStatement(
                    "INSERT INTO ledger_account (fund_id, code, label, valid_from) VALUES (?, ?, ?, ?)")) {
                for (String account : accounts) {
                    int semicolon = account.indexOf(';');
                    insert.setLong(1, fund.value());
                    insert.setString(2, account.substring(0, semicolon));
                    insert.setString(3, account.substring(semicolon + 1));
                    insert.setObject(4, validFrom);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** The lines of the file but its comment and its header. */
    private static List<String> accounts() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(JdbcLedgerOpening.class.getResourceAsStream(CHART), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code;"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(CHART, e);
        }
    }
}
