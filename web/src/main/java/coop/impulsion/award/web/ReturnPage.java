package coop.impulsion.award.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardDetail.ReturnView;
import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.MoneyReturning;
import coop.impulsion.award.ReturnStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A claim: the accountant books its money, the manager takes it back if it was a mistake. */
@Named
@RequestScoped
public class ReturnPage extends AwardForm {

    @Inject
    private MoneyReturning returning;

    @Inject
    private AwardForecasting forecasting;

    @Inject
    @ManagedProperty("#{param['return']}")
    private String claim;

    private ReturnView view;
    private LocalDate receivedOn;
    private String bankReference;
    private String reason;

    @PostConstruct
    void propose() {
        receivedOn = today();
    }

    public String receive() {
        returning.receive(fund(), getCommandKey(), getView().number(), receivedOn, bankReference);
        return done("award.return.received", getView().amount(), claim);
    }

    public String withdraw() {
        returning.withdrawClaim(fund(), getCommandKey(), getView().number(), reason);
        return done("award.return.withdrawn", claim);
    }

    /** To whom the money will go back. */
    public AwardForecast getForecast() {
        return forecasting.returning(fund(), getNumber(), getView().amounts());
    }

    public boolean isOpen() {
        return getView().status() == ReturnStatus.CLAIMED;
    }

    public ReturnView getView() {
        if (view == null) {
            view = getDetail().returns().stream()
                    .filter(one -> one.number().equals(claim))
                    .findFirst()
                    .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(claim)));
        }
        return view;
    }

    public String getClaim() {
        return claim;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
