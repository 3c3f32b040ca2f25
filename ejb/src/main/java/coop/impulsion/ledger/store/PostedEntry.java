package coop.impulsion.ledger.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.EntryDraft;
import coop.impulsion.ledger.EntryRef;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.LedgerRefused;
import coop.impulsion.ledger.LedgerRefused.Reason;
import coop.impulsion.ledger.PostingDraft;
import coop.impulsion.ledger.ShareMovement;
import coop.impulsion.money.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A posted entry read back as it was asked for, with its place in the chain. */
record PostedEntry(EntryRef ref, EntryDraft draft) {

    /** Its number with its year, as a reversal names it: {@code EN-12/2026}. */
    String name() {
        return ref.label() + "/" + ref.fiscalYear();
    }

    /** @throws LedgerRefused {@code UNKNOWN_ENTRY} if the fund has no such entry */
    static PostedEntry read(Connection c, FundId fund, long position) throws SQLException {
        List<PostingDraft> postings = postings(c, fund, position);
        List<ShareMovement> movements = movements(c, fund, position);
        try (PreparedStatement select = c.prepareStatement("SELECT fiscal_year, journal, number, entry_on, piece_ref,"
                + " piece_on, label_code FROM ledger_entry WHERE fund_id = ? AND position = ?")) {
            select.setLong(1, fund.value());
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new LedgerRefused(Reason.UNKNOWN_ENTRY, position);
                }
                Journal journal = Journal.valueOf(row.getString(2));
                EntryDraft draft = new EntryDraft(
                        fund,
                        journal,
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        postings,
                        movements);
                return new PostedEntry(new EntryRef(position, row.getInt(1), journal, row.getLong(3)), draft);
            }
        }
    }

    private static List<PostingDraft> postings(Connection c, FundId fund, long position) throws SQLException {
        List<PostingDraft> postings = new ArrayList<>();
        try (PreparedStatement select = c.prepareStatement("SELECT account, auxiliary, reference, debit_cents,"
                + " credit_cents FROM ledger_posting WHERE fund_id = ? AND position = ? ORDER BY line_no")) {
            select.setLong(1, fund.value());
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    postings.add(new PostingDraft(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            Money.ofCents(row.getLong(4)),
                            Money.ofCents(row.getLong(5))));
                }
            }
        }
        return postings;
    }

    private static List<ShareMovement> movements(Connection c, FundId fund, long position) throws SQLException {
        List<ShareMovement> movements = new ArrayList<>();
        try (PreparedStatement select = c.prepareStatement("SELECT award, commitment, cost_category, kind, cents"
                + " FROM ledger_share_movement WHERE fund_id = ? AND position = ? ORDER BY line_no")) {
            select.setLong(1, fund.value());
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    movements.add(new ShareMovement(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            ShareMovement.Kind.valueOf(row.getString(4)),
                            Money.ofCents(row.getLong(5))));
                }
            }
        }
        return movements;
    }
}
