package coop.impulsion.ledger.store;

import coop.impulsion.access.Actors;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.Ledger;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LedgerRefused.Reason;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.ledger.model.EntryPolicy;
import coop.impulsion.ledger.model.EntryText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Posts into {@code ledger_entry}, {@code ledger_posting} and {@code ledger_share_movement}, then advances
 * {@code ledger_head}, which seals them: the database's triggers take no head that does not fit its entry, and nothing
 * for an entry behind the head.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLedger implements Ledger {

    private LedgerConnection connection;
    private FundClock clock;
    private Supplier<String> actingUser;

    public JdbcLedger() {}

    @Inject
    JdbcLedger(LedgerConnection connection, FundClock clock, Actors actors) {
        this(connection, clock, () -> actors.current().userName());
    }

    JdbcLedger(LedgerConnection connection, FundClock clock, Supplier<String> actingUser) {
        this.connection = connection;
        this.clock = clock;
        this.actingUser = actingUser;
    }

    @Override
    public EntryRef post(EntryDraft draft) {
        EntryPolicy.check(draft);
        String postedBy = actingUser.get();
        return connection.with(c -> post(c, draft, null, postedBy));
    }

    @Override
    public EntryRef reverse(FundId fund, long position, LocalDate entryOn, String labelCode) {
        String postedBy = actingUser.get();
        return connection.with(c -> {
            LedgerHead.lock(c, fund);
            refuseSecondReversal(c, fund, position);
            PostedEntry original = PostedEntry.read(c, fund, position);
            EntryDraft mirror = EntryPolicy.mirror(original.draft(), entryOn, original.name(), labelCode);
            EntryPolicy.check(mirror);
            return post(c, mirror, position, postedBy);
        });
    }

    private EntryRef post(Connection c, EntryDraft draft, Long reverses, String postedBy) throws SQLException {
        FundId fund = draft.fund();
        LedgerHead head = LedgerHead.lock(c, fund);
        refuseUnknownAccounts(c, draft);
        int fiscalYear = draft.entryOn().getYear();
        long number = nextNumber(c, fund, fiscalYear, draft.journal());
        LocalDate validatedOn = clock.today();
        long position = head.position() + 1;
        String hash = EntryText.of(draft, head.hash(), head.fundCode(), number, validatedOn)
                .hash();
        try (PreparedStatement insert = c.prepareStatement("INSERT INTO ledger_entry (fund_id, position, fiscal_year,"
                + " journal, number, entry_on, piece_ref, piece_on, validated_on, label_code, reverses, posted_by,"
                + " posted_at, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, fund.value());
            insert.setLong(2, position);
            insert.setInt(3, fiscalYear);
            insert.setString(4, draft.journal().name());
            insert.setLong(5, number);
            insert.setObject(6, draft.entryOn());
            insert.setString(7, draft.pieceRef());
            insert.setObject(8, draft.pieceOn());
            insert.setObject(9, validatedOn);
            insert.setString(10, draft.labelCode());
            insert.setObject(11, reverses, java.sql.Types.BIGINT);
            insert.setString(12, postedBy);
            insert.setTimestamp(13, Timestamp.from(clock.now()));
            insert.setString(14, head.hash());
            insert.setString(15, hash);
            insert.executeUpdate();
        }
        insertPostings(c, draft, position);
        insertMovements(c, draft, position);
        advance(c, fund, position, hash);
        return new EntryRef(position, fiscalYear, draft.journal(), number);
    }

    private static void insertPostings(Connection c, EntryDraft draft, long position) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement("INSERT INTO ledger_posting (fund_id, position, line_no,"
                + " account, auxiliary, reference, debit_cents, credit_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int line = 0;
            for (PostingDraft posting : draft.postings()) {
                insert.setLong(1, draft.fund().value());
                insert.setLong(2, position);
                insert.setInt(3, ++line);
                insert.setString(4, posting.account());
                insert.setString(5, posting.auxiliary());
                insert.setString(6, posting.reference());
                insert.setLong(7, posting.debit().cents());
                insert.setLong(8, posting.credit().cents());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertMovements(Connection c, EntryDraft draft, long position) throws SQLException {
        if (draft.movements().isEmpty()) {
            return;
        }
        try (PreparedStatement insert = c.prepareStatement("INSERT INTO ledger_share_movement (fund_id, position,"
                + " line_no, award, commitment, cost_category, kind, cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int line = 0;
            for (ShareMovement movement : draft.movements()) {
                insert.setLong(1, draft.fund().value());
                insert.setLong(2, position);
                insert.setInt(3, ++line);
                insert.setString(4, movement.award());
                insert.setString(5, movement.commitment());
                insert.setString(6, movement.costCategory());
                insert.setString(7, movement.kind().name());
                insert.setLong(8, movement.amount().cents());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void advance(Connection c, FundId fund, long position, String hash) throws SQLException {
        try (PreparedStatement update = c.prepareStatement(
                "UPDATE ledger_head SET position = ?, hash = ? WHERE fund_id = ? AND position = ?")) {
            update.setLong(1, position);
            update.setString(2, hash);
            update.setLong(3, fund.value());
            update.setLong(4, position - 1);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("the head of fund " + fund + " moved under its lock");
            }
        }
    }

    private static long nextNumber(Connection c, FundId fund, int fiscalYear, Journal journal) throws SQLException {
        // Gapless because the head is locked: no other transaction numbers in this fund until this one has ended.
        try (PreparedStatement update = c.prepareStatement("UPDATE ledger_number SET last_given = last_given + 1"
                + " WHERE fund_id = ? AND fiscal_year = ? AND journal = ?")) {
            update.setLong(1, fund.value());
            update.setInt(2, fiscalYear);
            update.setString(3, journal.name());
            if (update.executeUpdate() == 0) {
                try (PreparedStatement insert = c.prepareStatement(
                        "INSERT INTO ledger_number (fund_id, fiscal_year, journal, last_given) VALUES (?, ?, ?, 1)")) {
                    insert.setLong(1, fund.value());
                    insert.setInt(2, fiscalYear);
                    insert.setString(3, journal.name());
                    insert.executeUpdate();
                    return 1;
                }
            }
        }
        try (PreparedStatement select = c.prepareStatement(
                "SELECT last_given FROM ledger_number" + " WHERE fund_id = ? AND fiscal_year = ? AND journal = ?")) {
            select.setLong(1, fund.value());
            select.setInt(2, fiscalYear);
            select.setString(3, journal.name());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void refuseUnknownAccounts(Connection c, EntryDraft draft) throws SQLException {
        Set<String> missing =
                draft.postings().stream().map(PostingDraft::account).collect(Collectors.toCollection(TreeSet::new));
        String marks = missing.stream().map(account -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement select = c.prepareStatement("SELECT code FROM ledger_account WHERE fund_id = ?"
                + " AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?) AND code IN (" + marks + ")")) {
            select.setLong(1, draft.fund().value());
            select.setObject(2, draft.entryOn());
            select.setObject(3, draft.entryOn());
            int parameter = 3;
            for (String account : missing) {
                select.setString(++parameter, account);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    missing.remove(rows.getString(1));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new LedgerRefused(Reason.UNKNOWN_ACCOUNT, String.join(", ", missing), draft.entryOn());
        }
    }

    private static void refuseSecondReversal(Connection c, FundId fund, long position) throws SQLException {
        try (PreparedStatement select =
                c.prepareStatement("SELECT journal, number FROM ledger_entry WHERE fund_id = ? AND reverses = ?")) {
            select.setLong(1, fund.value());
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    throw new LedgerRefused(Reason.ALREADY_REVERSED, row.getString(1) + "-" + row.getLong(2));
                }
            }
        }
    }
}
