package coop.impulsion.scenario.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardWhy;
import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.ReasonStep;
import coop.impulsion.award.Reasons;
import coop.impulsion.award.ShareWhy.PledgeWhy;
import coop.impulsion.award.web.WhyAnswers;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
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
    private WhyAnswers answers;

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
    private PledgeWhy pledge;
    private Reasons reasons;

    @PostConstruct
    void read() {
        scenario = reads.scenario(fund.id(), ScenarioWords.id(id));
        ScenarioWhy why = new ScenarioReckoning(scenario).why(ScenarioWords.number(of), ScenarioWords.number(no));
        if (why == null) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(no));
        }
        AwardWhy whole = why.share().award();
        pledge = why.share().pledge();
        reasons = answers.ofSupposed(
                why.share(),
                texts.of("scenario.why.ofShare", pledge.contributorName(), pledge.commitment(), whole.projectName()),
                new ReasonStep(texts.get("scenario.why.step.rule"), rule(whole)),
                why.roundings());
    }

    /** What is supposed, and by which rule it is shared. */
    private List<ReasonLine> rule(AwardWhy whole) {
        String lines = whole.awarded().entrySet().stream()
                .map(line -> texts.label(line.getKey()) + " " + FrenchFormat.plainAmount(line.getValue()))
                .collect(Collectors.joining(" + "));
        String quotas = whole.classes().stream()
                .map(one -> texts.get("risksharing.ContributorClass." + one.contributorClass() + ".plural") + " "
                        + FrenchFormat.percentage(one.quotaBasisPoints()))
                .collect(Collectors.joining(" · "));
        String sum = whole.awarded().size() > 1 ? lines + " = " + FrenchFormat.plainAmount(whole.total()) : lines;
        return List.of(
                new ReasonLine(texts.of("scenario.why.supposed", whole.projectName()), List.of(sum)),
                new ReasonLine(
                        texts.of("scenario.why.rule", texts.get("award.why.rule." + whole.onShortage())),
                        List.of(quotas)));
    }

    public Scenario getScenario() {
        return scenario;
    }

    public Reasons getReasons() {
        return reasons;
    }

    public Money amountOf(String contributorClass) {
        return reasons.classTotals().getOrDefault(ContributorClass.valueOf(contributorClass), Money.ZERO);
    }

    public String getCommitment() {
        return pledge.commitment();
    }

    public String getId() {
        return id;
    }
}
