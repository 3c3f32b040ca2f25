package coop.impulsion.fund;

import coop.impulsion.basis.FundId;
import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of a fund's sharing agreement: for example version 2, in force from 01/07/2026, public 50 %, patrons
 * 30 %, citizens 20 %, spilling over on shortage, returns to citizens first. Never changed once adopted.
 *
 * @param id of its row; an award keeps it
 * @param quotaBasisPoints quota of each class in hundredths of a percent; they sum to 10,000
 * @param protectedFirst the classes, the most protected first; empty unless the loss order is {@code ORDERED}
 */
public record SharingAgreementView(
        long id,
        FundId fund,
        int versionNo,
        LocalDate inForceFrom,
        Map<ContributorClass, Integer> quotaBasisPoints,
        OnShortage onShortage,
        LossOrder lossOrder,
        List<ContributorClass> protectedFirst,
        String adoptedBy,
        Instant adoptedAt) {

    public SharingAgreementView {
        quotaBasisPoints = Map.copyOf(quotaBasisPoints);
        protectedFirst = List.copyOf(protectedFirst);
    }
}
