package coop.impulsion.fund.web;

import coop.impulsion.fund.FundIdentity;
import coop.impulsion.fund.FundSettings;
import coop.impulsion.fund.FundSettingsView;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a fund says of itself, shown and changed on one page. */
@Named
@RequestScoped
public class FundSettingsPage {

    @Inject
    private FundSettings settings;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    private FundSettingsView view;
    private long version;
    private String name;
    private String territory;
    private String address;
    private String contact;
    private String siren;
    private String accountHolder;
    private String iban;
    private String bic;
    private Money prefinancing;

    @PostConstruct
    void read() {
        view = settings.read(fund.id());
        FundIdentity identity = view.identity();
        version = view.version();
        name = identity.name();
        territory = identity.territory();
        address = identity.address();
        contact = identity.contact();
        siren = identity.siren();
        accountHolder = identity.accountHolder();
        iban = identity.iban().replaceAll(".{4}(?!$)", "$0 ");
        bic = identity.bic();
        prefinancing = identity.prefinancing();
    }

    public String change() {
        settings.change(
                fund.id(),
                new FundIdentity(name, territory, address, contact, siren, accountHolder, iban, bic, prefinancing),
                version);
        notices.done("fund.settings.changed");
        return "/fund/settings.xhtml?faces-redirect=true";
    }

    public FundSettingsView getView() {
        return view;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public Money getPrefinancing() {
        return prefinancing;
    }

    public void setPrefinancing(Money prefinancing) {
        this.prefinancing = prefinancing;
    }
}
