package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The general ledger of a period: account by account, how it opened, each line with the balance after it, how it closed.
 * An account that opened with 1,000.00 and took a debit of 500.00 shows 1,500.00 beside that line. Accounts without a
 * line are there too, as long as the balance has them.
 *
 * <p>Lines are walked, not held; only the balances, one per account of the chart, are in memory.
 */
public final class GeneralLedger {

    /** Who is told what the general ledger says, in its order. */
    public interface Reader {

        /** An account begins. */
        void opens(BalanceLineView account);

        /** A line of that account, and its balance after it: above 0.00 debtor, below creditor. */
        void moves(JournalLineView line, Money balance);

        /** The account ends; the balance is the last one told, to be compared with the account's own closing. */
        void closes(BalanceLineView account, Money balance);
    }

    private final List<BalanceLineView> accounts;
    private final Reader reader;
    private int next;
    private BalanceLineView current;
    private Money balance = Money.ZERO;

    private GeneralLedger(List<BalanceLineView> accounts, Reader reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    /**
     * @param balances one line per account, by account number
     * @param lines by account number, then in the order of validation
     * @throws IllegalStateException if the lines are not in the order of the balances or name an account that these lack
     */
    public static void walk(LedgerRows<BalanceLineView> balances, LedgerRows<JournalLineView> lines, Reader reader) {
        List<BalanceLineView> accounts = new ArrayList<>();
        balances.readInto(accounts::add);
        GeneralLedger ledger = new GeneralLedger(accounts, reader);
        lines.readInto(ledger::move);
        ledger.closeCurrent();
        while (ledger.next < accounts.size()) {
            ledger.openNext();
            ledger.closeCurrent();
        }
    }

    private void move(JournalLineView line) {
        while (current == null || !current.account().equals(line.account())) {
            closeCurrent();
            if (next == accounts.size()) {
                throw new IllegalStateException("line " + line.entryNumber() + " of account " + line.account()
                        + " is out of order or its account is not in the balance");
            }
            openNext();
        }
        balance = balance.plus(line.debit()).minus(line.credit());
        reader.moves(line, balance);
    }

    private void openNext() {
        current = accounts.get(next++);
        balance = current.opening();
        reader.opens(current);
    }

    private void closeCurrent() {
        if (current != null) {
            reader.closes(current, balance);
            current = null;
        }
    }
}
