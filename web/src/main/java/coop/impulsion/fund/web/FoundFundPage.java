package coop.impulsion.fund.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;

/** Founds a fund: what it says of itself, and from when its books run. */
@Named
@RequestScoped
public class FoundFundPage {

    @Inject
    private FundFounding founding;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    private String code;
    private String name;
    private String territory;
    private String address;
    private String contact;
    private String siren;
    private String accountHolder;
    private String iban;
    private String bic;
    private Money prefinancing = Money.ZERO;
    private LocalDate accountsFrom;

    @PostConstruct
    void propose() {
        accountsFrom = clock.today().withDayOfYear(1);
    }

    /** @throws AccessRefused for whoever may not found */
    public void open() {
        if (!FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.ADMINISTRATOR)) {
            throw new AccessRefused(AccessRefused.Reason.ROLE_MISSING);
        }
    }

    public String found() {
        String wished = code == null ? null : code.strip().toUpperCase(Locale.ROOT);
        founding.found(new FoundFund(
                wished,
                new FundIdentity(name, territory, address, contact, siren, accountHolder, iban, bic, prefinancing),
                accountsFrom,
                false));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletResponse) external.getResponse())
                .addCookie(CurrentFund.chosen((HttpServletRequest) external.getRequest(), wished));
        notices.done("fund.found.done", name);
        return "/home.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public LocalDate getAccountsFrom() {
        return accountsFrom;
    }

    public void setAccountsFrom(LocalDate accountsFrom) {
        this.accountsFrom = accountsFrom;
    }
}
