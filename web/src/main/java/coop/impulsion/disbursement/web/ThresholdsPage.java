package coop.impulsion.disbursement.web;

import coop.impulsion.disbursement.DisbursementReads;
import coop.impulsion.disbursement.ThresholdSetting;
import coop.impulsion.disbursement.ThresholdView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** Up to how much each approver may approve one payment order. */
@Named
@RequestScoped
public class ThresholdsPage {

    @Inject
    private DisbursementReads reads;

    @Inject
    private ThresholdSetting setting;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    private List<ThresholdView> thresholds;
    private Long approver;
    private Money most;

    @PostConstruct
    void read() {
        thresholds = reads.thresholds(fund.id());
    }

    public String save() {
        if (approver == null) {
            notices.problem("approver", "disbursement.threshold.whoMissing");
            return null;
        }
        setting.set(fund.id(), approver, most);
        String name = thresholds.stream()
                .filter(one -> Objects.equals(one.userId(), approver))
                .map(ThresholdView::name)
                .findFirst()
                .orElse("");
        notices.done("disbursement.threshold.done", name, most);
        return "/disbursement/thresholds.xhtml?faces-redirect=true";
    }

    /** Approvers whose threshold the one who looks at it may set: all but themselves. */
    public List<ThresholdView> getSettable() {
        long own = user.actor().userId();
        return thresholds.stream().filter(one -> one.userId() != own).toList();
    }

    public List<ThresholdView> getThresholds() {
        return thresholds;
    }

    public Long getApprover() {
        return approver;
    }

    public void setApprover(Long approver) {
        this.approver = approver;
    }

    public Money getMost() {
        return most;
    }

    public void setMost(Money most) {
        this.most = most;
    }
}
