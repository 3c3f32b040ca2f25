package coop.impulsion.banking;

import coop.impulsion.money.Money;
import java.util.Objects;

/**
 * One payment that a file asks the bank for: 5,000.00 to the account of a project's organisation.
 *
 * @param reference end-to-end reference, comes back on the statement (see {@link SepaText#reference})
 * @param creditorName legal name of the account's holder, any characters; banks compare it with the account
 * @param creditorIban where the money goes
 * @param creditorBic the bank's code, or null: SEPA banks find it from the IBAN
 * @param amount above 0.00, at most 999,999,999.99
 * @param remittance what the payee reads on their statement, any characters, may be empty
 */
public record CreditTransfer(
        String reference, String creditorName, Iban creditorIban, Bic creditorBic, Money amount, String remittance) {

    /** The most that one SEPA credit transfer may carry. */
    public static final Money MOST = Money.ofCents(99_999_999_999L);

    /** @throws BankingRefused for the reference, the name or the amount */
    public CreditTransfer {
        SepaText.reference(reference);
        SepaText.name(creditorName);
        Objects.requireNonNull(creditorIban, "creditorIban");
        if (!amount.isPositive() || amount.isGreaterThan(MOST)) {
            throw new BankingRefused(BankingRefused.Reason.AMOUNT_RANGE, "amount", amount);
        }
    }
}
