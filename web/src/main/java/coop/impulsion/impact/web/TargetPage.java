package coop.impulsion.impact.web;

import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.IndicatorView;
import coop.impulsion.impact.SetTarget;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The form of what a project aims at: one of the fund's indicators, where it starts, where it wants to go. */
@Named
@RequestScoped
public class TargetPage {

    @Inject
    private FollowUps followUps;

    @Inject
    private IndicatorMeasuring measuring;

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
    private BigDecimal baseline;
    private BigDecimal target;
    private Long version;

    @PostConstruct
    void read() {
        view = followUps.of(fund.id(), number);
        indicator = asked;
        progress().ifPresent(kept -> {
            baseline = kept.baseline();
            target = kept.target();
            version = kept.targetVersion();
        });
    }

    private Optional<FollowUpView.Progress> progress() {
        return view.indicators().stream()
                .filter(one -> one.code().equals(asked))
                .findFirst();
    }

    /** The indicator whose target is changed, null when one is to be chosen. */
    public String getIndicatorLabel() {
        return progress().map(FollowUpView.Progress::label).orElse(null);
    }

    /** Those without a target in this project. */
    public List<IndicatorView> getIndicators() {
        List<String> aimed = view.indicators().stream()
                .filter(one -> one.target() != null)
                .map(FollowUpView.Progress::code)
                .toList();
        return followUps.indicators(fund.id()).stream()
                .filter(one -> one.isAsked() && !aimed.contains(one.code()))
                .toList();
    }

    public String save() {
        measuring.aim(new SetTarget(
                fund.id(), number, getIndicatorLabel() == null ? indicator : asked, baseline, target, version));
        notices.done("impact.target.set");
        return "/project/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    public FollowUpView getView() {
        return view;
    }

    public String getAsked() {
        return asked;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
