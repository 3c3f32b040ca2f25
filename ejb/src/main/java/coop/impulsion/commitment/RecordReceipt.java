package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/**
 * Records money that came in on the fund's account.
 *
 * @param payer as the bank names it
 * @param bankReference what the bank statement says, may be left out
 * @param origin what it pays, or that nobody knows yet
 */
public record RecordReceipt(
        FundId fund,
        CommandKey key,
        LocalDate receivedOn,
        Money amount,
        String payer,
        String bankReference,
        ReceiptOrigin origin) {}
