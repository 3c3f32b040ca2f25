package coop.impulsion.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A workbook that left.
 *
 * @param receipt what it contained, with the file's SHA-256
 * @param exportedBy name of the person
 */
public record ExportView(
        LocalDate from, LocalDate to, LedgerWorkbookReceipt receipt, String exportedBy, Instant exportedAt) {}
