package coop.impulsion.award.web;

import coop.impulsion.award.AwardEnding;
import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.AwardKind;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.EndAward;
import coop.impulsion.award.InstalmentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Ends an award, or lets a decision lapse, after saying in numbers what that does. */
@Named
@RequestScoped
public class EndPage extends AwardForm {

    @Inject
    private AwardEnding ending;

    @Inject
    private AwardForecasting forecasting;

    private LocalDate on;
    private String reason;
    private boolean writesOff;
    private AwardForecast forecast;

    @PostConstruct
    void propose() {
        on = today();
    }

    public String end() {
        boolean isLapse = isDecided();
        ending.end(new EndAward(fund(), getCommandKey(), getNumber(), getVersion(), on, reason, writesOff));
        return done(isLapse ? "award.lapse.done" : "award.end.done", getNumber());
    }

    public AwardForecast getForecast() {
        if (forecast == null) {
            forecast = forecasting.ending(fund(), getNumber());
        }
        return forecast;
    }

    /** The instalments that will be given up with it. */
    public List<InstalmentView> getOpenInstalments() {
        return getDetail().instalments().stream()
                .filter(InstalmentView::isCancellable)
                .toList();
    }

    public boolean isDecided() {
        return getDetail().award().status() == AwardStatus.DECIDED;
    }

    /** Whether it may be ended at all. */
    public boolean isOpen() {
        return isDecided() || getDetail().award().status() == AwardStatus.IN_FORCE;
    }

    /** Whether an advance is not wholly repaid. */
    public boolean isOutstanding() {
        return getDetail().award().kind() == AwardKind.RECOVERABLE_ADVANCE
                && getDetail().award().cost().isPositive();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isWritesOff() {
        return writesOff;
    }

    public void setWritesOff(boolean writesOff) {
        this.writesOff = writesOff;
    }
}
