package coop.impulsion.award.web;

import coop.impulsion.award.AwardEnding;
import coop.impulsion.award.AwardForecast;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.CancelInstalments;
import coop.impulsion.award.InstalmentId;
import coop.impulsion.award.InstalmentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gives up instalments of an award that goes on, after showing what that releases. */
@Named
@RequestScoped
public class CancelPage extends AwardForm {

    @Inject
    private HttpServletRequest request;

    @Inject
    private AwardEnding ending;

    @Inject
    private AwardForecasting forecasting;

    private List<String> chosen = new ArrayList<>();
    private LocalDate on;
    private String reason;
    private AwardForecast forecast;

    @PostConstruct
    void propose() {
        on = today();
    }

    /** Shows what would be released, and gives up nothing. */
    public String preview() {
        forecast = forecasting.cancelling(fund(), getNumber(), ids());
        return null;
    }

    public String cancel() {
        ending.cancel(new CancelInstalments(fund(), getCommandKey(), getNumber(), getVersion(), ids(), on, reason));
        return done("award.cancel.done", chosen.size());
    }

    private List<InstalmentId> ids() {
        return getDetail().instalments().stream()
                .filter(instalment -> chosen.contains(instalment.reference()))
                .map(InstalmentView::id)
                .toList();
    }

    /** Those that may be given up; a form sent twice still finds what it had chosen, and does nothing again. */
    public List<InstalmentView> getOffered() {
        String[] sent = request.getParameterValues("cancel:instalments");
        List<String> wanted = sent == null ? List.of() : List.of(sent);
        return getDetail().instalments().stream()
                .filter(instalment -> instalment.isCancellable() || wanted.contains(instalment.reference()))
                .toList();
    }

    /** Null until it is asked for. */
    public AwardForecast getForecast() {
        return forecast;
    }

    public List<String> getInstalments() {
        return chosen;
    }

    public void setInstalments(List<String> instalments) {
        this.chosen = instalments;
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
}
