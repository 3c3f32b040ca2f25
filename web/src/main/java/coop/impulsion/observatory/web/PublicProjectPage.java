package coop.impulsion.observatory.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.impact.web.IndicatorChart;
import coop.impulsion.observatory.PublicPage;
import coop.impulsion.observatory.PublicStory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A project that agreed to be shown, for everybody. */
@Named
@RequestScoped
public class PublicProjectPage {

    @Inject
    private PublicPage funds;

    @Inject
    @ManagedProperty("#{param.fund}")
    private String fund;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private PublicStory story;

    @PostConstruct
    void read() {
        story = funds.story(fund, number)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number)));
    }

    public PublicStory getStory() {
        return story;
    }

    public List<IndicatorChart> getCharts() {
        return story.followUp().indicators().stream().map(IndicatorChart::of).toList();
    }
}
