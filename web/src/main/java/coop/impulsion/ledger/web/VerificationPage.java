package coop.impulsion.ledger.web;

import coop.impulsion.ledger.LedgerVerification;
import coop.impulsion.ledger.VerificationView;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Recomputes the chain and checks every sentence about the books when asked to, and shows what it found. */
@Named("ledgerVerificationPage")
@RequestScoped
public class VerificationPage {

    @Inject
    private LedgerVerification verification;

    @Inject
    private CurrentFund fund;

    private VerificationView found;

    /** Reads only, and leaves a line in the trail; so it answers on the same page. */
    public void verify() {
        found = verification.verify(fund.id());
    }

    /** Null until somebody asks. */
    public VerificationView getFound() {
        return found;
    }
}
