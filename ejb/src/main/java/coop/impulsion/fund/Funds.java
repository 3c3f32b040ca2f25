package coop.impulsion.fund;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads of funds and of their sharing agreements, for use cases; asks for no role itself. */
public interface Funds {

    /** @throws IllegalArgumentException if there is no such fund */
    FundView get(FundId fund);

    Optional<FundView> byCode(String code);

    List<FundView> all();

    /** How the fund presents itself on its papers. */
    Letterhead letterhead(FundId fund);

    /** The version of the sharing agreement in force on that date; none before the first one's. */
    Optional<SharingAgreementView> sharingAgreementOn(FundId fund, LocalDate date);

    /** A version by its row's id, as awards keep it. */
    Optional<SharingAgreementView> sharingAgreement(long id);

    /** All versions, the newest first. */
    List<SharingAgreementView> sharingAgreements(FundId fund);
}
