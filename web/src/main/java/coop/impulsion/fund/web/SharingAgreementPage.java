package coop.impulsion.fund.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All versions of a fund's sharing agreement, and the form that adopts the next one. */
@Named
@RequestScoped
public class SharingAgreementPage {

    @Inject
    private SharingAgreementAdoption adoption;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    private List<SharingAgreementView> versions;
    private LocalDate inForceFrom;
    private Integer publicBasisPoints;
    private Integer patronBasisPoints;
    private Integer citizenBasisPoints;
    private OnShortage onShortage = OnShortage.SPILL;
    private LossOrder lossOrder = LossOrder.PARI_PASSU;
    private ContributorClass firstProtected;
    private ContributorClass secondProtected;
    private ContributorClass thirdProtected;

    @PostConstruct
    void propose() {
        versions = adoption.versions(fund.id());
        inForceFrom = clock.today();
        versions.stream().findFirst().ifPresent(last -> {
            Map<ContributorClass, Integer> quotas = last.quotaBasisPoints();
            publicBasisPoints = quotas.get(ContributorClass.PUBLIC);
            patronBasisPoints = quotas.get(ContributorClass.PATRON);
            citizenBasisPoints = quotas.get(ContributorClass.CITIZEN);
            onShortage = last.onShortage();
            lossOrder = last.lossOrder();
        });
    }

    public String adopt() {
        List<ContributorClass> protectedFirst = lossOrder == LossOrder.ORDERED
                ? Stream.of(firstProtected, secondProtected, thirdProtected)
                        .filter(one -> one != null)
                        .toList()
                : List.of();
        int version = adoption.adopt(new AdoptSharingAgreement(
                fund.id(),
                inForceFrom,
                publicBasisPoints,
                patronBasisPoints,
                citizenBasisPoints,
                onShortage,
                lossOrder,
                protectedFirst));
        notices.done("fund.sharing.adopted", version, inForceFrom);
        return "/fund/sharing.xhtml?faces-redirect=true";
    }

    public List<SharingAgreementView> getVersions() {
        return versions;
    }

    /** Whether that version rules today: the newest that has begun. */
    public boolean isInForce(SharingAgreementView version) {
        LocalDate today = clock.today();
        return versions.stream()
                .filter(one -> !one.inForceFrom().isAfter(today))
                .findFirst()
                .filter(version::equals)
                .isPresent();
    }

    public boolean isToCome(SharingAgreementView version) {
        return version.inForceFrom().isAfter(clock.today());
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public OnShortage[] getShortageRules() {
        return OnShortage.values();
    }

    public LossOrder[] getLossOrders() {
        return LossOrder.values();
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public Integer getPublicBasisPoints() {
        return publicBasisPoints;
    }

    public void setPublicBasisPoints(Integer publicBasisPoints) {
        this.publicBasisPoints = publicBasisPoints;
    }

    public Integer getPatronBasisPoints() {
        return patronBasisPoints;
    }

    public void setPatronBasisPoints(Integer patronBasisPoints) {
        this.patronBasisPoints = patronBasisPoints;
    }

    public Integer getCitizenBasisPoints() {
        return citizenBasisPoints;
    }

    public void setCitizenBasisPoints(Integer citizenBasisPoints) {
        this.citizenBasisPoints = citizenBasisPoints;
    }

    public OnShortage getOnShortage() {
        return onShortage;
    }

    public void setOnShortage(OnShortage onShortage) {
        this.onShortage = onShortage;
    }

    public LossOrder getLossOrder() {
        return lossOrder;
    }

    public void setLossOrder(LossOrder lossOrder) {
        this.lossOrder = lossOrder;
    }

    public ContributorClass getFirstProtected() {
        return firstProtected;
    }

    public void setFirstProtected(ContributorClass firstProtected) {
        this.firstProtected = firstProtected;
    }

    public ContributorClass getSecondProtected() {
        return secondProtected;
    }

    public void setSecondProtected(ContributorClass secondProtected) {
        this.secondProtected = secondProtected;
    }

    public ContributorClass getThirdProtected() {
        return thirdProtected;
    }

    public void setThirdProtected(ContributorClass thirdProtected) {
        this.thirdProtected = thirdProtected;
    }
}
