package coop.impulsion.award.web;

import coop.impulsion.award.AgreementDrafting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The account that an award is paid to. The one before is never shown whole: a new one is typed whole. */
@Named
@RequestScoped
public class PayeePage extends AwardForm {

    @Inject
    private AgreementDrafting drafting;

    private String payeeName;
    private String payeeIban;
    private String payeeBic;

    public String save() {
        drafting.changePayee(fund(), getCommandKey(), getNumber(), getVersion(), payeeName, payeeIban, payeeBic);
        return done("award.payee.done");
    }

    public String getPayeeName() {
        return payeeName;
    }

    public void setPayeeName(String payeeName) {
        this.payeeName = payeeName;
    }

    public String getPayeeIban() {
        return payeeIban;
    }

    public void setPayeeIban(String payeeIban) {
        this.payeeIban = payeeIban;
    }

    public String getPayeeBic() {
        return payeeBic;
    }

    public void setPayeeBic(String payeeBic) {
        this.payeeBic = payeeBic;
    }
}
