package coop.impulsion.banking;

import coop.impulsion.banking.BankingRefused.Reason;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The transfers that leave together in one file, from one account on one day.
 *
 * @param reference the file's own number, unique for the bank (see {@link SepaText#reference})
 * @param createdAt when the file was made
 * @param debtorName name of the fund's account holder, any characters
 * @param debtorIban the fund's account
 * @param debtorBic its bank, or null
 * @param executionOn the day the bank is to pay, one of {@link TargetCalendar}
 * @param transfers one or more, each with its own reference
 */
public record CreditTransferBatch(
        String reference,
        Instant createdAt,
        String debtorName,
        Iban debtorIban,
        Bic debtorBic,
        LocalDate executionOn,
        List<CreditTransfer> transfers) {

    /** @throws BankingRefused for the first thing the bank would not take */
    public CreditTransferBatch {
        SepaText.reference(reference);
        SepaText.name(debtorName);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(debtorIban, "debtorIban");
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new BankingRefused(Reason.NO_TRANSFER, "transfers");
        }
        if (!TargetCalendar.isOpen(executionOn)) {
            throw new BankingRefused(Reason.EXECUTION_DAY_CLOSED, "executionOn", executionOn);
        }
        Set<String> references = new HashSet<>();
        for (CreditTransfer transfer : transfers) {
            if (!references.add(transfer.reference())) {
                throw new BankingRefused(Reason.REFERENCE_TWICE, "transfers", transfer.reference());
            }
        }
    }

    /** The sum of all transfers, the file's control sum. */
    public Money total() {
        return Money.sum(transfers.stream().map(CreditTransfer::amount).toList());
    }
}
