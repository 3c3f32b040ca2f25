package coop.impulsion.ledger.store;

import static coop.impulsion.ledger.store.LedgerScope.IN_SCOPE;
import static coop.impulsion.ledger.store.LedgerScope.OF_ONE_YEAR;
import static coop.impulsion.ledger.store.LedgerScope.POSTINGS;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.Auxiliary;
import coop.impulsion.ledger.CallLineView;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerControls;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.LedgerWorkbook.Heading;
import coop.impulsion.ledger.ShareLineView;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The sources of a {@link LedgerWorkbook}: each a query whose rows are handed over one by one. All of them look no
 * further than the place of the chain at which the workbook was begun, so they see the same books however long the
 * writing takes.
 */
@ApplicationScoped
public class WorkbookRows {

    private static final String LINE =
            "SELECT e.journal, e.number, e.entry_on, e.validated_on, e.piece_ref, e.piece_on,"
                    + " e.label_code, p.account, a.label, p.auxiliary, COALESCE(k.name, j.name), p.reference, l.code,"
                    + " p.debit_cents, p.credit_cents" + POSTINGS
                    + "JOIN ledger_account a ON a.fund_id = p.fund_id AND a.code = p.account"
                    + " LEFT JOIN contributor k ON k.fund_id = p.fund_id AND k.number = p.auxiliary"
                    + " LEFT JOIN project j ON j.fund_id = p.fund_id AND j.number = p.auxiliary"
                    + " LEFT JOIN ledger_lettering l ON l.fund_id = p.fund_id AND l.position = p.position"
                    + " AND l.line_no = p.line_no AND l.head_position <= ?"
                    + " WHERE e.fund_id = ? AND e.position <= ? AND e.entry_on BETWEEN ? AND ?";

    /** Received and cancelled as of the period's end; a call is shown if something of it is open then or moved before. */
    private static final String CALLS = "SELECT * FROM (SELECT k.number AS contributor, k.name, k.contributor_class,"
            + " c.number AS commitment, a.number AS called, a.issued_on, a.due_on, a.amount_cents"
            + " - CASE WHEN x.position IS NULL THEN 0 ELSE a.cancelled_cents END AS asked,"
            + " COALESCE(g.received, 0) AS received,"
            + " CASE WHEN a.issued_on >= ? OR x.entry_on >= ? OR g.last_on >= ? THEN 1 ELSE 0 END AS moved"
            + " FROM commitment_call a JOIN commitment c ON c.id = a.commitment_id"
            + " JOIN contributor k ON k.id = c.contributor_id"
            + " LEFT JOIN ledger_entry x ON x.fund_id = a.fund_id AND x.position = a.cancel_position"
            + " AND x.position <= ? AND x.entry_on <= ?"
            + " LEFT JOIN (SELECT r.call_id, CAST(SUM(r.matched_cents) AS BIGINT) AS received, MAX(e.entry_on) AS last_on"
            + " FROM commitment_receipt r JOIN ledger_entry e ON e.fund_id = r.fund_id AND e.position = r.matched_position"
            + " WHERE r.fund_id = ? AND e.position <= ? AND e.entry_on <= ? GROUP BY r.call_id) g ON g.call_id = a.id"
            + " WHERE a.fund_id = ? AND a.entry_position <= ? AND a.issued_on <= ?) y"
            + " WHERE y.moved = 1 OR y.asked <> y.received ORDER BY y.due_on, y.called";

    private static final String SHARES = "SELECT s.award, p.number, p.name, w.decided_on,"
            + " CAST(SUM(s.share) OVER (PARTITION BY s.award) AS BIGINT), k.number, k.name, k.contributor_class,"
            + " s.commitment, s.share, s.drawn, s.returned FROM (SELECT * FROM (SELECT m.award, m.commitment,"
            + " CAST(SUM(CASE m.kind WHEN 'RESERVED' THEN m.cents WHEN 'RELEASED' THEN -m.cents ELSE 0 END) AS BIGINT)"
            + " AS share,"
            + " CAST(SUM(CASE m.kind WHEN 'DRAWN' THEN m.cents WHEN 'UNDRAWN' THEN -m.cents ELSE 0 END) AS BIGINT) AS drawn,"
            + " CAST(SUM(CASE m.kind WHEN 'RETURNED' THEN m.cents ELSE 0 END) AS BIGINT) AS returned,"
            + " MAX(MAX(e.entry_on)) OVER (PARTITION BY m.award) AS last_on"
            + " FROM ledger_share_movement m JOIN ledger_entry e ON e.fund_id = m.fund_id AND e.position = m.position"
            + " WHERE m.fund_id = ? AND m.position <= ? AND e.entry_on <= ? GROUP BY m.award, m.commitment) g) s"
            + " JOIN award w ON w.fund_id = ? AND w.number = s.award JOIN project p ON p.id = w.project_id"
            + " JOIN commitment c ON c.fund_id = w.fund_id AND c.number = s.commitment"
            + " JOIN contributor k ON k.id = c.contributor_id"
            + " WHERE s.last_on >= ? OR s.share <> s.drawn ORDER BY s.award, s.commitment";

    private LedgerQueries queries;
    private BalanceRows balances;

    public WorkbookRows() {}

    @Inject
    WorkbookRows(LedgerQueries queries, BalanceRows balances) {
        this.queries = queries;
        this.balances = balances;
    }

    /** A workbook and the place of the chain that it goes up to. */
    public record Sources(LedgerWorkbook workbook, long head) {}

    public Sources sources(FundId fund, LocalDate from, LocalDate to, String exportedBy, Instant exportedAt) {
        LedgerScope scope = queries.scope(fund, from, to);
        Heading heading = queries.first(
                "SELECT name, siren FROM fund WHERE id = ?",
                row -> new Heading(row.getString(1), row.getString(2), from, to, exportedBy, exportedAt),
                fund.value());
        Object[] period = {scope.head(), fund.value(), scope.head(), from, to};
        LedgerWorkbook workbook = new LedgerWorkbook(
                heading,
                controls(scope),
                reader -> queries.each(LINE + " ORDER BY e.position, p.line_no", WorkbookRows::line, reader, period),
                reader -> queries.each(
                        LINE + " AND e.journal <> 'AN' ORDER BY p.account, e.position, p.line_no",
                        WorkbookRows::line,
                        reader,
                        period),
                reader -> balances.general(scope, reader),
                reader -> balances.auxiliary(scope, Auxiliary.CONTRIBUTOR, reader),
                reader -> balances.auxiliary(scope, Auxiliary.PROJECT, reader),
                calls(scope),
                shares(scope));
        return new Sources(workbook, scope.head());
    }

    private LedgerRows<CallLineView> calls(LedgerScope s) {
        long fund = s.fund().value();
        return reader -> queries.each(
                CALLS,
                WorkbookRows::call,
                reader,
                s.from(),
                s.from(),
                s.from(),
                s.head(),
                s.to(),
                fund,
                s.head(),
                s.to(),
                fund,
                s.head(),
                s.to());
    }

    private LedgerRows<ShareLineView> shares(LedgerScope s) {
        long fund = s.fund().value();
        return reader -> queries.each(SHARES, WorkbookRows::share, reader, fund, s.head(), s.to(), fund, s.from());
    }

    private LedgerControls controls(LedgerScope scope) {
        long fund = scope.fund().value();
        Money receivable = closing(scope, "p.account IN ('441000', '467100')");
        // What is owed to projects stands at the credit, what is promised on conditions at the debit.
        Money undrawn = closing(scope, "p.account = '801000'").minus(closing(scope, "p.account = '467500'"));
        Money unclosed = queries.first(
                "SELECT COALESCE(SUM(p.credit_cents - p.debit_cents), 0)" + POSTINGS
                        + "WHERE e.fund_id = ? AND e.position <= ? AND e.fiscal_year >= ? AND e.fiscal_year < ? AND "
                        + OF_ONE_YEAR,
                row -> cents(row, 1),
                fund,
                scope.head(),
                scope.openedYear(),
                scope.year());
        String head = queries.first(
                "SELECT hash FROM ledger_entry WHERE fund_id = ? AND position <= ? AND entry_on <= ?"
                        + " ORDER BY position DESC LIMIT 1",
                row -> row.getString(1),
                fund,
                scope.head(),
                scope.to());
        return queries.first(
                "SELECT COUNT(DISTINCT e.position), COUNT(*), COALESCE(SUM(p.debit_cents), 0),"
                        + " COALESCE(SUM(p.credit_cents), 0), COALESCE(SUM(CASE e.journal WHEN 'AN' THEN 1 ELSE 0 END), 0),"
                        + " COALESCE(SUM(CASE e.journal WHEN 'AN' THEN p.debit_cents ELSE 0 END), 0),"
                        + " COALESCE(SUM(CASE e.journal WHEN 'AN' THEN p.credit_cents ELSE 0 END), 0)" + POSTINGS
                        + "WHERE e.fund_id = ? AND e.position <= ? AND e.entry_on BETWEEN ? AND ?",
                row -> new LedgerControls(
                        row.getLong(1),
                        row.getLong(2),
                        cents(row, 3),
                        cents(row, 4),
                        row.getLong(5),
                        cents(row, 6),
                        cents(row, 7),
                        unclosed,
                        receivable,
                        undrawn,
                        head == null ? "" : head),
                fund,
                scope.head(),
                scope.from(),
                scope.to());
    }

    private Money closing(LedgerScope scope, String accounts) {
        return queries.first(
                "SELECT COALESCE(SUM(p.debit_cents - p.credit_cents), 0)" + POSTINGS + "WHERE " + IN_SCOPE + " AND "
                        + accounts,
                row -> cents(row, 1),
                scope.inScopeValues());
    }

    private static JournalLineView line(ResultSet row) throws SQLException {
        return new JournalLineView(
                Journal.valueOf(row.getString(1)),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                cents(row, 14),
                cents(row, 15));
    }

    private static CallLineView call(ResultSet row) throws SQLException {
        return new CallLineView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                cents(row, 8),
                cents(row, 9));
    }

    private static ShareLineView share(ResultSet row) throws SQLException {
        return new ShareLineView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                cents(row, 5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                cents(row, 10),
                cents(row, 11),
                cents(row, 12));
    }

    private static Money cents(ResultSet row, int column) throws SQLException {
        return Money.ofCents(row.getLong(column));
    }
}
