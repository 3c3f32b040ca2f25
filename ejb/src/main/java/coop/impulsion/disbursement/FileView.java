package coop.impulsion.disbursement;

import coop.impulsion.document.DocumentId;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A file that went to the bank. {@code waiting} is how many of its orders the bank has not answered yet. */
public record FileView(
        String number,
        LocalDate executionOn,
        int orders,
        Money total,
        int waiting,
        DocumentId document,
        String sha256,
        String issuedBy,
        Instant issuedAt) {}
