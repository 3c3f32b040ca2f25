package coop.impulsion.ledger.store;

import static coop.impulsion.ledger.store.LedgerScope.BEFORE;
import static coop.impulsion.ledger.store.LedgerScope.IN_SCOPE;
import static coop.impulsion.ledger.store.LedgerScope.POSTINGS;

import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.AccountPart;
import coop.impulsion.ledger.AccountView;
import coop.impulsion.ledger.Auxiliary;
import coop.impulsion.ledger.BalanceLineView;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Balances and accounts: one aggregate over the postings each, never a running total kept somewhere. */
@ApplicationScoped
public class BalanceRows {

    private static final String FIGURES = " CAST(SUM(CASE WHEN " + BEFORE
            + " THEN p.debit_cents - p.credit_cents ELSE 0 END) AS BIGINT) AS opening,"
            + " CAST(SUM(CASE WHEN " + BEFORE + " THEN 0 ELSE p.debit_cents END) AS BIGINT) AS debit,"
            + " CAST(SUM(CASE WHEN " + BEFORE + " THEN 0 ELSE p.credit_cents END) AS BIGINT) AS credit";

    private static final String JOINS = " LEFT JOIN contributor k ON k.fund_id = p.fund_id AND k.number = p.auxiliary"
            + " LEFT JOIN project j ON j.fund_id = p.fund_id AND j.number = p.auxiliary"
            + " LEFT JOIN ledger_lettering l ON l.fund_id = p.fund_id AND l.position = p.position"
            + " AND l.line_no = p.line_no ";

    private LedgerQueries queries;

    public BalanceRows() {}

    @Inject
    BalanceRows(LedgerQueries queries) {
        this.queries = queries;
    }

    /** By account. */
    public List<BalanceLineView> general(FundId fund, LocalDate from, LocalDate to) {
        List<BalanceLineView> lines = new ArrayList<>();
        general(queries.scope(fund, from, to), lines::add);
        return lines;
    }

    void general(LedgerScope scope, Consumer<? super BalanceLineView> reader) {
        queries.each(
                "SELECT b.account, a.label, b.opening, b.debit, b.credit FROM (SELECT p.account AS account," + FIGURES
                        + POSTINGS + "WHERE " + IN_SCOPE + " GROUP BY p.account) b"
                        + " JOIN ledger_account a ON a.fund_id = ? AND a.code = b.account ORDER BY b.account",
                row -> new BalanceLineView(
                        row.getString(1), row.getString(2), null, null, cents(row, 3), cents(row, 4), cents(row, 5)),
                reader,
                values(scope));
    }

    /** By account, then auxiliary. */
    public List<BalanceLineView> auxiliary(FundId fund, LocalDate from, LocalDate to, Auxiliary kind) {
        List<BalanceLineView> lines = new ArrayList<>();
        auxiliary(queries.scope(fund, from, to), kind, lines::add);
        return lines;
    }

    void auxiliary(LedgerScope scope, Auxiliary kind, Consumer<? super BalanceLineView> reader) {
        String table = kind == Auxiliary.CONTRIBUTOR ? "contributor" : "project";
        queries.each(
                "SELECT b.account, a.label, b.auxiliary, x.name, b.opening, b.debit, b.credit FROM (SELECT p.account AS"
                        + " account, p.auxiliary AS auxiliary," + FIGURES + POSTINGS + "WHERE " + IN_SCOPE
                        + " AND p.auxiliary IS NOT NULL GROUP BY p.account, p.auxiliary) b"
                        + " JOIN ledger_account a ON a.fund_id = ? AND a.code = b.account JOIN " + table
                        + " x ON x.fund_id = a.fund_id AND x.number = b.auxiliary ORDER BY b.account, b.auxiliary",
                row -> new BalanceLineView(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        cents(row, 5),
                        cents(row, 6),
                        cents(row, 7)),
                reader,
                values(scope));
    }

    /** The chart with each account's balance at the end of that day; accounts never used have 0.00. */
    public List<AccountView> accounts(FundId fund, LocalDate on) {
        LedgerScope scope = queries.scope(fund, LocalDate.of(on.getYear(), 1, 1), on);
        return queries.list(
                "SELECT a.code, a.label, a.valid_from, a.valid_until, COALESCE(b.cents, 0) FROM ledger_account a"
                        + " LEFT JOIN (SELECT p.account AS account, CAST(SUM(p.debit_cents - p.credit_cents) AS BIGINT)"
                        + " AS cents" + POSTINGS + "WHERE " + IN_SCOPE
                        + " GROUP BY p.account) b ON b.account = a.code WHERE a.fund_id = ? ORDER BY a.code",
                BalanceRows::account,
                Stream.concat(Stream.of(scope.inScopeValues()), Stream.of(fund.value()))
                        .toArray());
    }

    /**
     * A page of an account's lines with the balance after each.
     *
     * @param auxiliary number of a contributor or project, or null for all
     */
    public Optional<AccountPart> account(
            FundId fund, String code, LocalDate from, LocalDate to, String auxiliary, int offset, int size) {
        AccountView account = queries.first(
                "SELECT code, label, valid_from, valid_until, CAST(0 AS BIGINT) FROM ledger_account"
                        + " WHERE fund_id = ? AND code = ?",
                BalanceRows::account,
                fund.value(),
                code);
        if (account == null) {
            return Optional.empty();
        }
        LedgerScope scope = queries.scope(fund, from, to);
        String chosen = " AND p.account = ? AND (CAST(? AS VARCHAR) IS NULL OR p.auxiliary = CAST(? AS VARCHAR))";
        Object[] inScope = Stream.concat(Stream.of(scope.inScopeValues()), Stream.of(code, auxiliary, auxiliary))
                .toArray();
        Sums sums = queries.first(
                "SELECT COUNT(*), COALESCE(SUM(CASE WHEN " + BEFORE + " THEN 1 ELSE 0 END), 0)," + FIGURES + POSTINGS
                        + "WHERE " + IN_SCOPE + chosen,
                row -> new Sums(row.getLong(1) - row.getLong(2), cents(row, 3), cents(row, 4), cents(row, 5)),
                Stream.concat(Stream.of(from, from, from, from), Stream.of(inScope))
                        .toArray());
        // The running balance is reckoned over all lines of the period, then the page is cut out of it.
        List<AccountPart.Line> lines = queries.list(
                "SELECT * FROM (SELECT e.journal, e.number, e.entry_on, e.validated_on, e.piece_ref, e.piece_on,"
                        + " e.label_code, p.account, p.auxiliary, COALESCE(k.name, j.name), p.reference, l.code,"
                        + " p.debit_cents, p.credit_cents, e.position, SUM(p.debit_cents - p.credit_cents)"
                        + " OVER (ORDER BY e.position, p.line_no ROWS UNBOUNDED PRECEDING) AS running, p.line_no"
                        + POSTINGS + JOINS + "WHERE " + IN_SCOPE + chosen + " AND NOT " + BEFORE
                        + ") x ORDER BY x.position, x.line_no LIMIT ? OFFSET ?",
                row -> new AccountPart.Line(
                        line(row, account.label()), row.getLong(15), sums.opening.plus(cents(row, 16))),
                Stream.concat(Stream.of(inScope), Stream.of(from, size, offset)).toArray());
        return Optional.of(new AccountPart(
                account,
                sums.opening,
                lines,
                sums.count,
                sums.debit,
                sums.credit,
                sums.opening.plus(sums.debit).minus(sums.credit)));
    }

    private record Sums(long count, Money opening, Money debit, Money credit) {}

    private static JournalLineView line(ResultSet row, String accountName) throws SQLException {
        return new JournalLineView(
                Journal.valueOf(row.getString(1)),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8),
                accountName,
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                cents(row, 13),
                cents(row, 14));
    }

    private static AccountView account(ResultSet row) throws SQLException {
        return new AccountView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                cents(row, 5));
    }

    private static Object[] values(LedgerScope scope) {
        LocalDate from = scope.from();
        return Stream.of(
                        Stream.of(from, from, from),
                        Stream.of(scope.inScopeValues()),
                        Stream.of(scope.fund().value()))
                .flatMap(values -> (Stream<?>) values)
                .toArray();
    }

    private static Money cents(ResultSet row, int column) throws SQLException {
        return Money.ofCents(row.getLong(column));
    }
}
