package coop.impulsion.award.web;

import coop.impulsion.award.CoverGap;
import coop.impulsion.award.GapCovering;
import coop.impulsion.award.GapForecast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shares out again what nobody carries of an award, after showing who could. */
@Named
@RequestScoped
public class GapPage extends AwardForm {

    @Inject
    private GapCovering covering;

    private GapForecast forecast;

    public GapForecast getForecast() {
        if (forecast == null) {
            forecast = covering.forecast(fund(), getDetail().award().number());
        }
        return forecast;
    }

    public String cover() {
        String change = covering.cover(new CoverGap(fund(), getCommandKey(), getNumber(), getVersion()));
        return done("award.gap.done", change);
    }
}
