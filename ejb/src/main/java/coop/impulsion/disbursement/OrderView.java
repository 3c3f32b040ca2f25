package coop.impulsion.disbursement;

import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment order as pages show it.
 *
 * @param reference of its instalment
 * @param payeeIban all but its last four signs masked
 * @param preparedByUser user name of who prepared it; {@code preparedBy} is the person's name
 * @param approvedBy the person's name, or null
 * @param file number of the file it left in, or null
 * @param executionOn day the bank was asked to pay, or null
 * @param reason why it is over, or null
 * @param version to hand back with a decision, so that a stale page is refused
 */
public record OrderView(
        String number,
        String award,
        String reference,
        String projectName,
        Money amount,
        String payeeName,
        String payeeIban,
        OrderStatus status,
        String preparedByUser,
        String preparedBy,
        Instant preparedAt,
        String approvedBy,
        Instant approvedAt,
        String file,
        LocalDate executionOn,
        LocalDate bookedOn,
        String bankReference,
        String reason,
        long version) {}
