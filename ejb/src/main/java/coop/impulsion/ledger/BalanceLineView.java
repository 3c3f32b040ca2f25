package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.Objects;

/**
 * How an account stood before a period, moved in it and stands at its end: opening 1,000.00, debit 500.00, credit
 * 200.00, so closing 1,300.00. With an auxiliary it is the part of the account that belongs to one contributor or project.
 *
 * <p>Opening and closing are signed: above 0.00 debtor, below creditor. The opening holds what the fiscal year brought
 * before the period's first day and everything posted in journal AN up to its last; debit and credit hold the
 * period's postings of all other journals.
 *
 * @param account number in the chart, text
 * @param accountName the account's name in the chart
 * @param auxiliary code of the contributor or project, null in a general balance
 * @param auxiliaryName its name, null in a general balance
 * @param opening signed balance before the period
 * @param debit sum of the period's debits
 * @param credit sum of the period's credits
 */
public record BalanceLineView(
        String account,
        String accountName,
        String auxiliary,
        String auxiliaryName,
        Money opening,
        Money debit,
        Money credit) {

    public BalanceLineView {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(debit, "debit");
        Objects.requireNonNull(credit, "credit");
    }

    /** Signed balance at the end of the period. */
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }

    /** The class of the plan that the account belongs to: {@code "4"} for 467100. */
    public String accountClass() {
        return account.substring(0, 1);
    }
}
