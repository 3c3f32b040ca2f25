package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ConditionStatus;
import coop.impulsion.award.InstalmentStatus;
import coop.impulsion.award.InstalmentView;
import coop.impulsion.award.ReturnStatus;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a carrier was awarded: instalments with their days, and what is asked of them. */
@Named
@RequestScoped
public class OwnAwardsPage {

    @Inject
    private AwardReads reads;

    @Inject
    private CurrentFund fund;

    private List<AwardDetail> awards;

    public List<AwardDetail> getAwards() {
        if (awards == null) {
            awards = reads.own(fund.id());
        }
        return awards;
    }

    /** Conditions of that award that wait for the carrier. */
    public List<InstalmentView.ConditionView> asked(AwardDetail detail) {
        boolean isOpen =
                detail.award().status() == AwardStatus.DECIDED || detail.award().status() == AwardStatus.IN_FORCE;
        return detail.instalments().stream()
                .filter(instalment -> isOpen && instalment.status() == InstalmentStatus.PLANNED)
                .flatMap(instalment -> instalment.conditions().stream())
                .filter(condition -> condition.status() == ConditionStatus.OPEN)
                .toList();
    }

    /** Money that the fund claims back. */
    public List<AwardDetail.ReturnView> claims(AwardDetail detail) {
        return detail.returns().stream()
                .filter(one -> one.status() == ReturnStatus.CLAIMED)
                .toList();
    }
}
