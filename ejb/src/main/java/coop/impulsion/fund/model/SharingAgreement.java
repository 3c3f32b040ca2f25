package coop.impulsion.fund.model;

import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.FundRefused;
import coop.impulsion.fund.FundRefused.Reason;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of a fund's rule of who bears what. Adopted once and never changed: an award goes on under the version of
 * the day it was decided.
 */
@Entity
@Table(name = "fund_sharing_agreement")
public class SharingAgreement {

    private static final int WHOLE = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_sharing_agreement_seq")
    @SequenceGenerator(name = "fund_sharing_agreement_seq", sequenceName = "fund_sharing_agreement_seq")
    private Long id;

    @Column(name = "fund_id")
    private long fundId;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "public_bp")
    private int publicBasisPoints;

    @Column(name = "patron_bp")
    private int patronBasisPoints;

    @Column(name = "citizen_bp")
    private int citizenBasisPoints;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_shortage")
    private OnShortage onShortage;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_order")
    private LossOrder lossOrder;

    @Column(name = "protected_first")
    private String protectedFirst;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    protected SharingAgreement() {}

    /**
     * @param last the version before, empty for the first one
     * @throws FundRefused if a quota is out of range, they do not sum to 100 %, it would rule over days already decided
     *     under another version, or its loss order does not name every class once
     */
    public static SharingAgreement adopted(
            AdoptSharingAgreement command,
            Optional<SharingAgreementView> last,
            LocalDate today,
            String adoptedBy,
            Instant adoptedAt) {
        requireQuotas(command);
        requireBeginning(command.inForceFrom(), last, today);
        SharingAgreement adopted = new SharingAgreement();
        adopted.fundId = command.fund().value();
        adopted.versionNo = last.map(SharingAgreementView::versionNo).orElse(0) + 1;
        adopted.inForceFrom = command.inForceFrom();
        adopted.publicBasisPoints = command.publicBasisPoints();
        adopted.patronBasisPoints = command.patronBasisPoints();
        adopted.citizenBasisPoints = command.citizenBasisPoints();
        adopted.onShortage = command.onShortage();
        adopted.lossOrder = command.lossOrder();
        adopted.protectedFirst = protection(command);
        adopted.adoptedBy = adoptedBy;
        adopted.adoptedAt = adoptedAt;
        return adopted;
    }

    private static void requireQuotas(AdoptSharingAgreement command) {
        requireQuota(command.publicBasisPoints(), "publicBasisPoints");
        requireQuota(command.patronBasisPoints(), "patronBasisPoints");
        requireQuota(command.citizenBasisPoints(), "citizenBasisPoints");
        int sum = command.publicBasisPoints() + command.patronBasisPoints() + command.citizenBasisPoints();
        if (sum != WHOLE) {
            throw new FundRefused(Reason.QUOTAS_NOT_WHOLE, "publicBasisPoints");
        }
    }

    private static void requireQuota(int basisPoints, String field) {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new FundRefused(Reason.QUOTA_OUT_OF_RANGE, field);
        }
    }

    private static void requireBeginning(LocalDate from, Optional<SharingAgreementView> last, LocalDate today) {
        if (from == null) {
            throw new FundRefused(Reason.FROM_MISSING, "inForceFrom");
        }
        if (last.isPresent()) {
            if (!from.isAfter(last.get().inForceFrom())) {
                throw new FundRefused(
                        Reason.FROM_BEFORE_LAST_VERSION,
                        "inForceFrom",
                        last.get().inForceFrom());
            }
            if (from.isBefore(today)) {
                throw new FundRefused(Reason.FROM_IN_THE_PAST, "inForceFrom", today);
            }
        }
    }

    private static String protection(AdoptSharingAgreement command) {
        if (command.lossOrder() == LossOrder.PARI_PASSU) {
            return null;
        }
        boolean namesEachOnce = command.protectedFirst().size() == ContributorClass.values().length
                && EnumSet.copyOf(command.protectedFirst()).size() == ContributorClass.values().length;
        if (!namesEachOnce) {
            throw new FundRefused(Reason.PROTECTION_INCOMPLETE, "firstProtected");
        }
        return command.protectedFirst().stream().map(ContributorClass::name).collect(Collectors.joining(","));
    }

    public int versionNo() {
        return versionNo;
    }
}
