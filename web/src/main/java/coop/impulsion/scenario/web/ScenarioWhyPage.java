package coop.impulsion.scenario.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.RoundingView;
import coop.impulsion.award.web.ClassReasoning;
import coop.impulsion.award.web.ExactText;
import coop.impulsion.award.web.ReasonLine;
import coop.impulsion.award.web.ShareReasoning;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.Fraction;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioReads;
import coop.impulsion.scenario.ScenarioReckoning;
import coop.impulsion.scenario.ScenarioWhy;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Answers <i>pourquoi ce montant ?</i> for a supposed share, in the words that explain real ones. */
@Named
@RequestScoped
public class ScenarioWhyPage {

    @Inject
    private ScenarioReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.of}")
    private String of;

    @Inject
    @ManagedProperty("#{param.no}")
    private String no;

    private Scenario scenario;
    private ScenarioWhy why;
    private ClassReasoning classes;
    private ShareReasoning own;

    @PostConstruct
    void read() {
        scenario = reads.scenario(fund.id(), ScenarioWords.id(id));
        why = new ScenarioReckoning(scenario).why(ScenarioWords.number(of), ScenarioWords.number(no));
        if (why == null) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(no));
        }
        classes = new ClassReasoning(getWhole(), texts);
        own = new ShareReasoning(why.share(), texts);
    }

    public Scenario getScenario() {
        return scenario;
    }

    public ScenarioWhy getWhy() {
        return why;
    }

    public AwardWhy getWhole() {
        return why.share().award();
    }

    public Money getAmount() {
        return why.share().pledge().share();
    }

    public String getShortAnswer() {
        return own.shortAnswer();
    }

    /** What is supposed, and by which rule it is shared. */
    public List<ReasonLine> getRule() {
        String lines = getWhole().awarded().entrySet().stream()
                .map(line -> texts.label(line.getKey()) + " " + FrenchFormat.plainAmount(line.getValue()))
                .collect(Collectors.joining(" + "));
        String quotas = getWhole().classes().stream()
                .map(one -> texts.get("risksharing.ContributorClass." + one.contributorClass() + ".plural") + " "
                        + FrenchFormat.percentage(one.quotaBasisPoints()))
                .collect(Collectors.joining(" · "));
        return List.of(
                new ReasonLine(
                        texts.of("scenario.why.supposed", getWhole().projectName()),
                        List.of(lines + " = "
                                + FrenchFormat.plainAmount(getWhole().total()))),
                new ReasonLine(
                        texts.of(
                                "scenario.why.rule",
                                texts.get("award.why.rule." + getWhole().onShortage())),
                        List.of(quotas)));
    }

    public List<ReasonLine> getClasses() {
        return classes.classes();
    }

    public List<ReasonLine> getShareLines() {
        return own.share();
    }

    public List<ReasonLine> getCents() {
        return own.cents();
    }

    public List<ReasonLine> getLines() {
        return own.lines();
    }

    public AwardWhy.ClassWhy getOwnClass() {
        return why.share().ownClass();
    }

    public Money amountOf(String contributorClass) {
        return getWhole().classes().stream()
                .filter(one -> one.contributorClass().name().equals(contributorClass))
                .map(AwardWhy.ClassWhy::cents)
                .findFirst()
                .orElse(Money.ZERO);
    }

    /** Whether the roundings show something: somebody's share is not whole by itself. */
    public boolean isRounded() {
        return why.roundings().stream().anyMatch(one -> !one.fair().isWhole());
    }

    public List<RoundingView> getRoundings() {
        return why.roundings();
    }

    public String exact(Fraction cents) {
        return ExactText.euros(cents);
    }

    /** What rounding down took, in cents. */
    public String remainder(Fraction cents) {
        return ExactText.number(cents.remainder());
    }

    public String getId() {
        return id;
    }
}
