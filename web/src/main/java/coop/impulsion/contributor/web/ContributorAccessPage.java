package coop.impulsion.contributor.web;

import coop.impulsion.access.web.OneTimeNotice;
import coop.impulsion.contributor.ContributorAccess;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.contributor.ContributorView;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opens the account of the person who reads a contributor's pages. */
@Named
@RequestScoped
public class ContributorAccessPage {

    @Inject
    private ContributorAccess access;

    @Inject
    private ContributorReads contributors;

    @Inject
    private CurrentFund fund;

    @Inject
    private OneTimeNotice oneTime;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ContributorView contributor;
    private String userName;
    private String displayName;
    private String email;

    @PostConstruct
    void propose() {
        contributor = contributors.byNumber(fund.id(), number);
        email = contributor.profile().email();
        if (contributor.profile().contributorClass() == ContributorClass.CITIZEN) {
            displayName = contributor.profile().name();
        }
    }

    public String open() {
        oneTime.show(access.open(fund.id(), number, userName, displayName, email));
        return "/contributor/item.xhtml?faces-redirect=true&number=" + number;
    }

    public ContributorView getContributor() {
        return contributor;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
