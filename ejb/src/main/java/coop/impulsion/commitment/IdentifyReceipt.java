package coop.impulsion.commitment;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Says whose money it was that came in from an unknown payer.
 *
 * @param receipt its number
 * @param origin a call or a gift
 */
public record IdentifyReceipt(
        FundId fund, CommandKey key, String receipt, LocalDate identifiedOn, ReceiptOrigin origin) {}
