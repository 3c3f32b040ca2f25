package coop.impulsion.impact.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.IndicatorView;
import coop.impulsion.impact.RecordMeasure;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The form of a measure; what was measured last is shown beside it. */
@Named
@RequestScoped
public class MeasurePage {

    @Inject
    private FollowUps followUps;

    @Inject
    private IndicatorMeasuring measuring;

    @Inject
    private FundClock clock;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    @Inject
    @ManagedProperty("#{param.indicator}")
    private String asked;

    private FollowUpView view;
    private String indicator;
    private LocalDate measuredOn;
    private BigDecimal value;
    private String note;

    @PostConstruct
    void read() {
        view = followUps.of(fund.id(), number);
        indicator = asked;
        measuredOn = clock.today();
    }

    public List<IndicatorView> getIndicators() {
        return followUps.indicators(fund.id()).stream()
                .filter(IndicatorView::isAsked)
                .toList();
    }

    public String save() {
        measuring.measure(new RecordMeasure(fund.id(), number, indicator, measuredOn, value, note));
        notices.done("impact.measure.recorded");
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public FollowUpView getView() {
        return view;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
