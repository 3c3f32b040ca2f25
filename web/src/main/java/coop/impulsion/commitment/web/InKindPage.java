package coop.impulsion.commitment.web;

import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.InKindView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Contributions in kind with their value, the newest first. */
@Named
@RequestScoped
public class InKindPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private CurrentFund fund;

    private List<InKindView> contributions;

    public List<InKindView> getContributions() {
        if (contributions == null) {
            contributions = reads.inKind(fund.id());
        }
        return contributions;
    }

    public Money getValue() {
        return Money.sum(getContributions().stream().map(InKindView::value).toList());
    }

    /** Hours with their two decimals: 12,50. */
    public String hours(InKindView one) {
        return FrenchFormat.plainAmount(Money.ofCents(one.hoursHundredths()));
    }
}
