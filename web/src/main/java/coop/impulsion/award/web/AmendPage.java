package coop.impulsion.award.web;

import coop.impulsion.award.AmendAward;
import coop.impulsion.award.AmendmentForecast;
import coop.impulsion.award.AwardAmending;
import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardForecasting;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.web.TypedAmounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Amends an award in force, after showing what that does to each contributor. */
@Named
@RequestScoped
public class AmendPage extends AwardForm {

    @Inject
    private AwardAmending amending;

    @Inject
    private AwardForecasting forecasting;

    private TypedAmounts amounts;
    private LocalDate dueOn;
    private String condition;
    private String decisionRef;
    private String reason;
    private AmendmentForecast forecast;

    /** Shows what it would do, and does nothing. */
    public String preview() {
        forecast = forecasting.amending(fund(), getNumber(), wanted());
        return null;
    }

    public String amend() {
        String change = amending.amend(new AmendAward(
                fund(), getCommandKey(), getNumber(), getVersion(), wanted(), dueOn, condition, decisionRef, reason));
        return done("award.amend.done", change);
    }

    /** What was typed; an emptied field is nothing to be paid any more. */
    private Map<CostCategory, Money> wanted() {
        EnumMap<CostCategory, Money> wanted = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            wanted.put(category, getAmounts().of(category));
        }
        return wanted;
    }

    /** As they are now, until others are typed. */
    public TypedAmounts getAmounts() {
        if (amounts == null) {
            EnumMap<CostCategory, Money> shown = new EnumMap<>(CostCategory.class);
            for (CostCategory category : CostCategory.values()) {
                shown.put(category, now(category));
            }
            amounts = new TypedAmounts(shown);
        }
        return amounts;
    }

    private Money now(CostCategory category) {
        return Money.sum(getDetail().lines().stream()
                .filter(line -> line.category() == category)
                .map(AwardDetail.Line::toBePaid)
                .toList());
    }

    /** What is drawn or in a payment order: the least that may remain. */
    public Money least(String category) {
        return Money.sum(getDetail().lines().stream()
                .filter(line -> line.category().name().equals(category))
                .map(AwardDetail.Line::used)
                .toList());
    }

    public boolean isOpen() {
        return getDetail().award().status() == AwardStatus.IN_FORCE;
    }

    public Money getTotal() {
        return getDetail().award().toBePaid();
    }

    /** Null until it is asked for. */
    public AmendmentForecast getForecast() {
        return forecast;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getDecisionRef() {
        return decisionRef;
    }

    public void setDecisionRef(String decisionRef) {
        this.decisionRef = decisionRef;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
