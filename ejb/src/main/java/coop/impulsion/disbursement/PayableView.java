package coop.impulsion.disbursement;

import coop.impulsion.award.InstalmentId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * An instalment that waits for a payment order.
 *
 * @param reference for example O-2026-0001-T1
 * @param payeeIban all but its last four signs masked
 */
public record PayableView(
        InstalmentId instalment,
        String award,
        String reference,
        String projectName,
        Money amount,
        LocalDate dueOn,
        String payeeName,
        String payeeIban) {}
