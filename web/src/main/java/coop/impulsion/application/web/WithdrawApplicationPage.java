package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes an application back for good, after saying what that means. */
@Named
@RequestScoped
public class WithdrawApplicationPage {

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationPage application;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    private Long seenVersion;

    public String withdraw() {
        boolean isOwn = application.isOwn();
        drafting.withdraw(fund.id(), application.getView().id(), seenVersion);
        notices.done("application.withdrawn", application.getTitle());
        return (isOwn ? "/application/mine.xhtml" : "/application/list.xhtml") + "?faces-redirect=true";
    }

    public Long getSeenVersion() {
        return seenVersion == null ? Long.valueOf(application.getView().version()) : seenVersion;
    }

    public void setSeenVersion(Long seenVersion) {
        this.seenVersion = seenVersion;
    }
}
