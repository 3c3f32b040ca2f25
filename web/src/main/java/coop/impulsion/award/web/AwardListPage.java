package coop.impulsion.award.web;

import coop.impulsion.award.AwardFilter;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.AwardView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The awards of a fund by how they stand and what is searched, with count and sums of what is shown. */
@Named
@RequestScoped
public class AwardListPage {

    @Inject
    private AwardReads reads;

    @Inject
    private CurrentFund fund;

    private AwardStatus status;
    private String text;
    private List<AwardView> awards;

    public List<AwardView> getAwards() {
        if (awards == null) {
            awards = reads.list(fund.id(), new AwardFilter(status, text));
        }
        return awards;
    }

    public Money getAwarded() {
        return Money.sum(getAwards().stream().map(AwardView::awarded).toList());
    }

    public Money getDrawn() {
        return Money.sum(getAwards().stream().map(AwardView::drawn).toList());
    }

    public Money getLeft() {
        return Money.sum(getAwards().stream().map(AwardView::left).toList());
    }

    public Money getReturned() {
        return Money.sum(getAwards().stream().map(AwardView::returned).toList());
    }

    public AwardStatus[] getStatuses() {
        return AwardStatus.values();
    }

    public AwardStatus getStatus() {
        return status;
    }

    public void setStatus(AwardStatus status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
