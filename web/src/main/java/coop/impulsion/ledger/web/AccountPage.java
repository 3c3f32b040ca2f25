package coop.impulsion.ledger.web;

import coop.impulsion.ledger.AccountPart;
import coop.impulsion.ledger.LedgerReads;
import coop.impulsion.web.CurrentFund;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The lines of one account with its running balance, of one contributor or project or all, page by page. */
@Named
@RequestScoped
public class AccountPage {

    private static final int PAGE = 100;

    @Inject
    private LedgerReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private LedgerPeriod period;

    @Inject
    @ManagedProperty("#{param.code}")
    private String code;

    @Inject
    @ManagedProperty("#{param.auxiliary}")
    private String auxiliary;

    private int page = 1;
    private AccountPart part;

    public AccountPart getPart() {
        if (part == null) {
            part = reads.account(
                    fund.id(),
                    code,
                    period.getFrom(),
                    period.getTo(),
                    getAuxiliary(),
                    (Math.max(page, 1) - 1) * PAGE,
                    PAGE);
        }
        return part;
    }

    public long getPages() {
        return Math.max(1, (getPart().count() + PAGE - 1) / PAGE);
    }

    /** Null for all. */
    public String getAuxiliary() {
        return auxiliary == null || auxiliary.isBlank() ? null : auxiliary.strip();
    }

    public String getQuery() {
        return "code=" + getPart().account().code() + "&" + period.getQuery()
                + (getAuxiliary() == null
                        ? ""
                        : "auxiliary=" + URLEncoder.encode(getAuxiliary(), StandardCharsets.UTF_8) + "&");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
