package coop.impulsion.committee.web;

import coop.impulsion.application.ApplicationView;
import coop.impulsion.committee.DecisionReads;
import coop.impulsion.committee.DecisionView;
import coop.impulsion.committee.Minutes;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.web.CurrentFund;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What was decided about an application, with its reasons, as the carrier reads it once it is told. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    private DecisionReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private ApplicationView application;
    private List<DecisionView> decisions;

    @PostConstruct
    void read() {
        application = reads.application(fund.id(), number);
        decisions = reads.ofApplication(fund.id(), number);
    }

    public ApplicationView getApplication() {
        return application;
    }

    public List<DecisionView> getDecisions() {
        return decisions;
    }

    public CostCategory[] categories(DecisionView decision) {
        return Arrays.stream(CostCategory.values())
                .filter(category -> decision.amounts().containsKey(category))
                .toArray(CostCategory[]::new);
    }

    public String tone(Minutes.Outcome outcome) {
        return switch (outcome) {
            case GRANT, GRANT_WITH_CONDITIONS -> "good";
            case DEFER -> "waiting";
            case REFUSE -> "bad";
        };
    }
}
