package coop.impulsion.ledger.store;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.Commands;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LedgerRefused.Reason;
import coop.impulsion.ledger.model.EntryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps done commands in {@code ledger_command}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcCommands implements Commands {

    private static final int LONGEST_ANSWER = 400;

    private LedgerConnection connection;
    private FundClock clock;

    public JdbcCommands() {}

    @Inject
    JdbcCommands(LedgerConnection connection, FundClock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    private record Done(String command, String contentHash, String answer) {}

    @Override
    public String once(FundId fund, CommandKey key, String command, String content, Supplier<String> act) {
        String contentHash = EntryText.sha256(content);
        // The lock comes before the look-up: of two senders of one key the second waits here and then finds the first.
        Optional<Done> done = connection.with(c -> {
            LedgerHead.lock(c, fund);
            try (PreparedStatement select =
                    c.prepareStatement("SELECT command, content_hash, result FROM ledger_command"
                            + " WHERE fund_id = ? AND command_key = ?")) {
                select.setLong(1, fund.value());
                select.setString(2, key.toString());
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Done(row.getString(1), row.getString(2), row.getString(3)))
                            : Optional.empty();
                }
            }
        });
        if (done.isPresent()) {
            Done before = done.get();
            if (!before.command().equals(command) || !before.contentHash().equals(contentHash)) {
                throw new LedgerRefused(Reason.KEY_USED_FOR_OTHER_CONTENT);
            }
            return before.answer();
        }
        String answer = act.get();
        if (answer != null && answer.length() > LONGEST_ANSWER) {
            throw new IllegalStateException("answer of " + command + " too long to keep");
        }
        connection.with(c -> {
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO ledger_command"
                    + " (fund_id, command_key, command, content_hash, result, done_at) VALUES (?, ?, ?, ?, ?, ?)")) {
                insert.setLong(1, fund.value());
                insert.setString(2, key.toString());
                insert.setString(3, command);
                insert.setString(4, contentHash);
                insert.setString(5, answer);
                insert.setTimestamp(6, Timestamp.from(clock.now()));
                return insert.executeUpdate();
            }
        });
        return answer;
    }
}
