package coop.impulsion.award.web;

import coop.impulsion.award.DeclareDefault;
import coop.impulsion.award.LiftDefault;
import coop.impulsion.award.PaymentDefaultForecast;
import coop.impulsion.award.PaymentDefaulting;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Finds a commitment in default, after saying in numbers who then carries what; or finds that it no longer is. */
@Named
@RequestScoped
public class PaymentDefaultPage {

    @Inject
    private PaymentDefaulting declaring;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private PaymentDefaultForecast forecast;
    private CommandKey commandKey = CommandKey.fresh();
    private String reason;

    public PaymentDefaultForecast getForecast() {
        if (forecast == null) {
            forecast = declaring.forecast(fund.id(), number);
        }
        return forecast;
    }

    public String declare() {
        declaring.declare(new DeclareDefault(fund.id(), commandKey, number, reason));
        return done("award.default.done");
    }

    public String lift() {
        declaring.lift(new LiftDefault(fund.id(), commandKey, number, reason));
        return done("award.default.lifted");
    }

    private String done(String key) {
        notices.done(key, number);
        return (isManager() ? "/commitment/item.xhtml" : "/award/default.xhtml") + "?number=" + number
                + "&faces-redirect=true";
    }

    /** Whether the commitment's own page would open. */
    public boolean isManager() {
        return user.isOneOf("MANAGER");
    }

    public boolean isInDefault() {
        return getForecast().commitment().isInDefault();
    }

    public boolean isOverdue() {
        return getForecast().commitment().overdue().isPositive();
    }

    public String getNumber() {
        return number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
