package coop.impulsion.ledger.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.ledger.AccountView;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The chart of accounts, each account with its balance on a day. */
@Named
@RequestScoped
public class AccountListPage {

    @Inject
    private LedgerReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    private LocalDate on;
    private List<AccountView> accounts;

    public List<AccountView> getAccounts() {
        if (accounts == null) {
            accounts = reads.accounts(fund.id(), getOn());
        }
        return accounts;
    }

    public LocalDate getOn() {
        return on == null ? clock.today() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
