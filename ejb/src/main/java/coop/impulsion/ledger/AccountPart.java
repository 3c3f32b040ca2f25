package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.List;

/**
 * A part of an account's lines for one page (<i>grand livre</i>).
 *
 * @param opening signed balance before the period
 * @param lines in the order of validation, each with the balance after it
 * @param count of all lines of the period
 * @param debit of all of them
 * @param closing signed balance at the end of the period
 */
public record AccountPart(
        AccountView account, Money opening, List<Line> lines, long count, Money debit, Money credit, Money closing) {

    public AccountPart {
        lines = List.copyOf(lines);
    }

    /**
     * @param position of its entry in the chain
     * @param balance of the account after it, signed
     */
    public record Line(JournalLineView line, long position, Money balance) {}
}
