package coop.impulsion.fund;

import coop.impulsion.basis.FundId;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Adopts the next version of a fund's sharing agreement.
 *
 * @param inForceFrom today or later, and after the version before; the first version may begin earlier
 * @param publicBasisPoints quota in hundredths of a percent; the three sum to 10,000
 * @param protectedFirst for {@code ORDERED} the three classes, the most protected first; else empty
 */
public record AdoptSharingAgreement(
        FundId fund,
        LocalDate inForceFrom,
        int publicBasisPoints,
        int patronBasisPoints,
        int citizenBasisPoints,
        OnShortage onShortage,
        LossOrder lossOrder,
        List<ContributorClass> protectedFirst) {

    public AdoptSharingAgreement {
        protectedFirst = protectedFirst == null ? List.of() : List.copyOf(protectedFirst);
    }
}
