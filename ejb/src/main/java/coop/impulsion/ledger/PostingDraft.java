package coop.impulsion.ledger;

import coop.impulsion.money.Money;
import java.util.Objects;

/**
 * One line of an entry to be posted: an account with a debit or a credit, never both, never zero, never negative.
 *
 * @param account code in the fund's chart, for example {@code "512100"}
 * @param auxiliary number of the contributor or project, or null
 * @param reference number of the commitment, award or agreement the line belongs to, or null
 */
public record PostingDraft(String account, String auxiliary, String reference, Money debit, Money credit) {

    public PostingDraft {
        Objects.requireNonNull(account, "account");
        if (debit.isNegative() || credit.isNegative() || debit.isZero() == credit.isZero()) {
            throw new IllegalArgumentException(
                    "a posting is a debit or a credit above zero: " + debit + " / " + credit);
        }
    }

    public static PostingDraft debit(String account, String auxiliary, String reference, Money amount) {
        return new PostingDraft(account, auxiliary, reference, amount, Money.ZERO);
    }

    public static PostingDraft credit(String account, String auxiliary, String reference, Money amount) {
        return new PostingDraft(account, auxiliary, reference, Money.ZERO, amount);
    }
}
