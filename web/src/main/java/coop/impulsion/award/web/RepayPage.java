package coop.impulsion.award.web;

import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.MoneyReturning;
import coop.impulsion.award.RepayAdvance;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Books that a part of a recoverable advance was repaid. */
@Named
@RequestScoped
public class RepayPage extends CategoryForm {

    @Inject
    private MoneyReturning returning;

    @Inject
    private AwardForecasting forecasting;

    private LocalDate receivedOn;
    private String bankReference;
    private AwardForecast forecast;

    @PostConstruct
    void propose() {
        receivedOn = today();
    }

    /** Shows to whom the money will go back, and books nothing. */
    public String preview() {
        forecast = forecasting.returning(fund(), getNumber(), amounts());
        return null;
    }

    public String repay() {
        String number = returning.repay(new RepayAdvance(
                fund(), getCommandKey(), getNumber(), getVersion(), amounts(), receivedOn, bankReference));
        return done("award.repay.done", number);
    }

    /** Null until it is asked for. */
    public AwardForecast getForecast() {
        return forecast;
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
}
