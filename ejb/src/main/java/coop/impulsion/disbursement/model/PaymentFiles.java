package coop.impulsion.disbursement.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.money.Money;
import java.time.LocalDate;

/** The files that went to the bank: added, never changed. */
public interface PaymentFiles {

    /** @return id of its row */
    long add(
            FundId fund,
            String number,
            LocalDate executionOn,
            int orders,
            Money total,
            DocumentId document,
            String issuedBy);
}
