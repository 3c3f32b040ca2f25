package coop.impulsion.contributor.web;

import coop.impulsion.contributor.ContributorId;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorReads;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.contributor.ContributorView;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of a contributor: a new one, or one with a number to be described anew. */
@Named
@RequestScoped
public class ContributorFormPage {

    @Inject
    private ContributorRegistration registration;

    @Inject
    private ContributorReads contributors;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ContributorId id;
    private long version;
    private ContributorClass contributorClass;
    private String name;
    private String siren;
    private String email;
    private String address;
    private String language = "fr";
    private String userName;

    @PostConstruct
    void read() {
        if (isNew()) {
            return;
        }
        ContributorView view = contributors.byNumber(fund.id(), number);
        ContributorProfile profile = view.profile();
        id = view.id();
        version = view.version();
        contributorClass = profile.contributorClass();
        name = profile.name();
        siren = profile.siren();
        email = profile.email();
        address = profile.address();
        language = profile.language();
        userName = profile.userName();
    }

    public boolean isNew() {
        return number == null || number.isEmpty();
    }

    public String save() {
        ContributorProfile profile =
                new ContributorProfile(contributorClass, name, siren, email, address, language, userName);
        if (isNew()) {
            number = registration.register(fund.id(), profile);
            notices.done("contributor.registered", name, number);
        } else {
            registration.describe(fund.id(), id, profile, version);
            notices.done("contributor.described");
        }
        return "/contributor/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public ContributorClass[] getClasses() {
        return ContributorClass.values();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public ContributorClass getContributorClass() {
        return contributorClass;
    }

    public void setContributorClass(ContributorClass contributorClass) {
        this.contributorClass = contributorClass;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }
}
