package coop.impulsion.award.web;

import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardShareView;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What every commitment bears of an award, by category. */
@Named
@RequestScoped
public class AwardSharesPage {

    private static final int PAGE = 100;

    @Inject
    private AwardReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ContributorClass contributorClass;
    private int page = 1;
    private List<AwardShareView> shares;

    public List<AwardShareView> getShares() {
        if (shares == null) {
            shares = reads.shares(fund.id(), number).stream()
                    .filter(one -> contributorClass == null || one.contributorClass() == contributorClass)
                    .toList();
        }
        return shares;
    }

    public List<AwardShareView> getShown() {
        int from = Math.min((Math.max(page, 1) - 1) * PAGE, getShares().size());
        return getShares().subList(from, Math.min(from + PAGE, getShares().size()));
    }

    public int getPages() {
        return Math.max(1, (getShares().size() + PAGE - 1) / PAGE);
    }

    public List<CostCategory> getCategories() {
        return Arrays.stream(CostCategory.values())
                .filter(category ->
                        getShares().stream().anyMatch(one -> one.granted().containsKey(category)))
                .toList();
    }

    public Money totalOf(CostCategory category) {
        return sum(one -> one.amount(category));
    }

    public Money getTotal() {
        return sum(AwardShareView::total);
    }

    public Money getDrawn() {
        return sum(AwardShareView::drawn);
    }

    public Money getReturned() {
        return sum(AwardShareView::returned);
    }

    private Money sum(Function<AwardShareView, Money> amount) {
        return Money.sum(getShares().stream().map(amount).toList());
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public ContributorClass getContributorClass() {
        return contributorClass;
    }

    public void setContributorClass(ContributorClass contributorClass) {
        this.contributorClass = contributorClass;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getNumber() {
        return number;
    }
}
