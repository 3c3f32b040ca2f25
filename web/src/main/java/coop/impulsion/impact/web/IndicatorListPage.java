package coop.impulsion.impact.web;

import coop.impulsion.impact.DefineIndicator;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.IndicatorView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the fund measures in its projects, and the form that adds to it. */
@Named
@RequestScoped
public class IndicatorListPage {

    @Inject
    private FollowUps followUps;

    @Inject
    private IndicatorMeasuring measuring;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    private List<IndicatorView> indicators;
    private String code;
    private String label;
    private String unit;
    private boolean flow;

    public List<IndicatorView> getIndicators() {
        if (indicators == null) {
            indicators = followUps.indicators(fund.id());
        }
        return indicators;
    }

    public String define() {
        measuring.define(new DefineIndicator(fund.id(), code, label, unit, flow));
        notices.done("impact.indicator.defined", label);
        return again();
    }

    public String retire(String retired) {
        measuring.keepAsking(fund.id(), retired, false);
        notices.done("impact.indicator.retired");
        return again();
    }

    public String resume(String resumed) {
        measuring.keepAsking(fund.id(), resumed, true);
        notices.done("impact.indicator.resumed");
        return again();
    }

    private static String again() {
        return "/impact/indicators.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isFlow() {
        return flow;
    }

    public void setFlow(boolean flow) {
        this.flow = flow;
    }
}
