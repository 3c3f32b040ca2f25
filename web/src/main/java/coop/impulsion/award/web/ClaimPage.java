package coop.impulsion.award.web;

import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.ClaimUnspent;
import coop.impulsion.award.MoneyReturning;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Claims back what a project did not spend as agreed, after showing to whom it will go back. */
@Named
@RequestScoped
public class ClaimPage extends CategoryForm {

    private static final int DAYS_TO_PAY = 30;

    @Inject
    private MoneyReturning returning;

    @Inject
    private AwardForecasting forecasting;

    private LocalDate on;
    private LocalDate dueOn;
    private String reason;
    private AwardForecast forecast;

    @PostConstruct
    void propose() {
        on = today();
        dueOn = on.plusDays(DAYS_TO_PAY);
    }

    /** Shows what the money will do once it has come back, and claims nothing. */
    public String preview() {
        forecast = forecasting.returning(fund(), getNumber(), amounts());
        return null;
    }

    public String claim() {
        String number = returning.claim(
                new ClaimUnspent(fund(), getCommandKey(), getNumber(), getVersion(), amounts(), on, dueOn, reason));
        return done("award.claim.done", number);
    }

    /** Null until it is asked for. */
    public AwardForecast getForecast() {
        return forecast;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
