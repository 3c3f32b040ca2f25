package coop.impulsion.fund.model;

import static coop.impulsion.risksharing.ContributorClass.CITIZEN;
import static coop.impulsion.risksharing.ContributorClass.PATRON;
import static coop.impulsion.risksharing.ContributorClass.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.basis.FundId;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.FundRefused;
import coop.impulsion.fund.FundRefused.Reason;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.risksharing.ContributorClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingAgreementTest {

    private static final FundId FUND = new FundId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");

    @Test
    void isTheNextVersion() {
        assertEquals(
                1,
                adopt(quotas(5000, 3000, 2000), TODAY.minusYears(1), Optional.empty())
                        .versionNo());
        assertEquals(
                4,
                adopt(quotas(5000, 3000, 2000), TODAY, Optional.of(version(3, TODAY.minusDays(1))))
                        .versionNo());
    }

    @Test
    void refusesQuotasThatAreNotAWhole() {
        assertRefused(Reason.QUOTAS_NOT_WHOLE, quotas(5000, 3000, 1999), TODAY, Optional.empty());
        assertRefused(Reason.QUOTA_OUT_OF_RANGE, quotas(11000, -1000, 0), TODAY, Optional.empty());
    }

    @Test
    void refusesToRuleOverThePast() {
        Optional<SharingAgreementView> last = Optional.of(version(1, TODAY.minusDays(10)));
        assertRefused(Reason.FROM_IN_THE_PAST, quotas(5000, 3000, 2000), TODAY.minusDays(1), last);
        assertRefused(Reason.FROM_BEFORE_LAST_VERSION, quotas(5000, 3000, 2000), TODAY.minusDays(10), last);
        assertRefused(
                Reason.FROM_BEFORE_LAST_VERSION,
                quotas(5000, 3000, 2000),
                TODAY,
                Optional.of(version(1, TODAY.plusDays(30))));
    }

    @Test
    void wantsEveryClassInTheOrderOfLosses() {
        AdoptSharingAgreement twice = ordered(List.of(CITIZEN, CITIZEN, PUBLIC));
        AdoptSharingAgreement none = ordered(List.of());
        AdoptSharingAgreement all = ordered(List.of(CITIZEN, PATRON, PUBLIC));
        assertRefused(Reason.PROTECTION_INCOMPLETE, twice, TODAY, Optional.empty());
        assertRefused(Reason.PROTECTION_INCOMPLETE, none, TODAY, Optional.empty());
        assertEquals(
                1,
                SharingAgreement.adopted(all, Optional.empty(), TODAY, "a", NOW).versionNo());
    }

    private static void assertRefused(
            Reason reason, AdoptSharingAgreement command, LocalDate from, Optional<SharingAgreementView> last) {
        assertEquals(
                reason,
                assertThrows(FundRefused.class, () -> adopt(command, from, last))
                        .reason());
    }

    private static SharingAgreement adopt(
            AdoptSharingAgreement q, LocalDate from, Optional<SharingAgreementView> last) {
        AdoptSharingAgreement command = new AdoptSharingAgreement(
                FUND,
                from,
                q.publicBasisPoints(),
                q.patronBasisPoints(),
                q.citizenBasisPoints(),
                q.onShortage(),
                q.lossOrder(),
                q.protectedFirst());
        return SharingAgreement.adopted(command, last, TODAY, "a", NOW);
    }

    private static AdoptSharingAgreement quotas(int publicBp, int patronBp, int citizenBp) {
        return new AdoptSharingAgreement(
                FUND, TODAY, publicBp, patronBp, citizenBp, OnShortage.SPILL, LossOrder.PARI_PASSU, List.of());
    }

    private static AdoptSharingAgreement ordered(List<ContributorClass> protectedFirst) {
        return new AdoptSharingAgreement(
                FUND, TODAY, 5000, 3000, 2000, OnShortage.SPILL, LossOrder.ORDERED, protectedFirst);
    }

    private static SharingAgreementView version(int no, LocalDate from) {
        return new SharingAgreementView(
                no, FUND, no, from, Map.of(), OnShortage.SPILL, LossOrder.PARI_PASSU, List.of(), "a", NOW);
    }
}
